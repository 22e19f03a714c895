import type { DeadlineRule, RegulationProfile } from '../regulation/schema';
import { amountWords } from './due-rule-words';
import { words } from './words';

/**
 * What the act wants to happen when a term is broken or draws near, a line each: «при нарушении: уведомить, глава округа».
 * The program tells it and does none of it by itself: closing or extending is a person's act with a reason.
 */
export function reactionWords(
  { reactions }: Pick<DeadlineRule, 'reactions'>,
  { roles }: Pick<RegulationProfile, 'roles'>,
): readonly string[] {
  const it = words.rules.reaction;
  return reactions.map(({ at, do: act, to }) => {
    const when = at === 'breach' ? it.breach : it.before(amountWords(at));
    const whom = to.map((id) => roles[id]?.label ?? id).join(', ');
    return whom === '' ? `${when}: ${it.act[act]}` : `${when}: ${it.act[act]} (${whom})`;
  });
}
