import type { Case } from '../case/case';
import type { CaseFacts } from '../case/facts';
import type { Condition, RegulationProfile } from '../regulation/schema';

/**
 * From when a rule counts anew because the message got a category that restarts its clock (`reassignment:
 * restartsClock`); epoch ms. null: no such category, or it was given from the beginning, so the first start stands.
 */
export function restartedAt(
  when: Condition | undefined,
  { facts, reclassified }: Pick<Case, 'facts' | 'reclassified'>,
  { categories }: Pick<RegulationProfile, 'categories'>,
): number | null {
  if (when === undefined || Object.keys(reclassified).length === 0) return null;
  const restarts = factsOf(when).flatMap((fact) => {
    const category = categories[String(facts[fact])];
    if (category?.reassignment !== 'restartsClock' || category.dimension !== fact) return [];
    const at = reclassified[fact];
    return at === undefined ? [] : [at];
  });
  return restarts.length > 0 ? Math.max(...restarts) : null;
}

function factsOf(when: Condition): (keyof CaseFacts)[] {
  if ('all' in when) return when.all.flatMap(factsOf);
  if ('any' in when) return when.any.flatMap(factsOf);
  if ('not' in when) return factsOf(when.not);
  return 'fact' in when ? [when.fact] : [];
}
