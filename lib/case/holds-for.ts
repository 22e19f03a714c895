import type { FactCondition } from './case-rules';
import type { CaseFacts } from './facts';

/** Whether the condition is true of the facts. A list in `is` means any of its words. */
export function holdsFor(condition: FactCondition, facts: CaseFacts): boolean {
  if ('all' in condition) return condition.all.every((part) => holdsFor(part, facts));
  if ('any' in condition) return condition.any.some((part) => holdsFor(part, facts));
  if ('not' in condition) return !holdsFor(condition.not, facts);
  const value = facts[condition.fact];
  if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast;
  return Array.isArray(condition.is) ? condition.is.includes(value) : condition.is === value;
}
