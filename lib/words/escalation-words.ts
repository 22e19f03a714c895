import type { RegulationProfile } from '../regulation/schema';
import { dueFormWords } from './due-rule-words';
import { words } from './words';

type Escalation = RegulationProfile['escalations'][string];

/**
 * What the act wants reported upwards: `when` («нарушений срока за месяц: больше 3»), `to` a line for each level («глава
 * округа (незамедлительно с момента: …)»). The program tells it; reporting is a person's act.
 */
export function escalationWords(
  { trigger, levels }: Escalation,
  profile: RegulationProfile,
): { when: string; to: readonly string[] } {
  return {
    when: triggerWords(trigger, profile),
    to: levels.map(({ to, within }) =>
      words.ruleBook.duties.to(profile.roles[to]?.label ?? to, within ? dueFormWords(within, profile) : ''),
    ),
  };
}

function triggerWords(trigger: Escalation['trigger'], profile: RegulationProfile): string {
  const it = words.ruleBook.duties;
  if ('breachOf' in trigger) return it.breach(profile.deadlines[trigger.breachOf]?.label ?? trigger.breachOf);
  if ('event' in trigger) return profile.events[trigger.event]?.label ?? trigger.event;
  if ('moreThan' in trigger) return it.moreThan[trigger.of](trigger.moreThan, it.per[trigger.per]);
  const { fact, is } = trigger;
  return it.fact(
    words.ruleBook.facts[fact],
    typeof is === 'boolean' ? it.truth(is) : (profile.categories[is]?.label ?? is),
  );
}
