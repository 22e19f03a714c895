import type { Case } from '../case';
import type { CaseEvent } from '../events';
import type { SettableFactId } from '../facts';

/** The features as they are now; of one that was set before it is kept when it changed: an act may restart a term by it. */
export function classified(before: Case, event: Extract<CaseEvent, { type: 'CaseClassified' }>, at: number): Case {
  const changed = Object.keys(event.after).filter((fact) => (event.before[fact as SettableFactId] ?? null) !== null);
  const reclassified = { ...before.reclassified, ...Object.fromEntries(changed.map((fact) => [fact, at])) };
  return { ...before, facts: { ...before.facts, ...event.after }, reclassified };
}
