import type { DeadlineRule, RegulationProfile } from '../../lib/regulation/schema';
import { dueRuleWords } from '../../lib/words/due-rule-words';
import { reactionWords } from '../../lib/words/reaction-words';
import { words } from '../../lib/words/words';
import { RuleItem } from './RuleItem';

const it = words.rules.deadline;

/** Every deadline of the regulation: what, who, by when, by which clause. */
export function DeadlineRules({ profile }: { profile: RegulationProfile }) {
  return (
    <ul class="deadlines">
      {Object.entries(profile.deadlines).map(([id, deadline]) => (
        <Rule key={id} deadline={deadline} profile={profile} />
      ))}
    </ul>
  );
}

function Rule({ deadline, profile }: { deadline: DeadlineRule; profile: RegulationProfile }) {
  const act = profile.acts[deadline.act];
  const who = act && profile.roles[act.by]?.label;
  const marks = [
    deadline.nature === 'internal' && it.internal,
    deadline.obligation === 'option' && it.option,
    deadline.when !== undefined && it.onlyWhen,
  ].filter((mark) => mark !== false);
  return (
    <RuleItem label={deadline.label} provenance={deadline.provenance}>
      <p>{dueRuleWords(deadline, profile)}</p>
      <p class="history__by">{[who, ...marks].filter(Boolean).join(words.common.separator)}</p>
      {reactionWords(deadline, profile).map((reaction) => (
        <p class="history__by" key={reaction}>
          {reaction}
        </p>
      ))}
    </RuleItem>
  );
}
