import type { Office } from './office';
import { standsInFor } from './substitution';

/**
 * Whether an act of this role is for the person who works now: it is his own role or that of one he stands in for on
 * the office date, the act lets his role stand in for it (`substitutes`), or nobody of the office bears it, so that a
 * small office is never in its own way.
 */
export function answersFor(
  { people, currentPersonId, substitutions }: Pick<Office, 'people' | 'currentPersonId' | 'substitutions'>,
  { role, substitutes }: { role: string; substitutes: readonly string[] },
  today: string,
): boolean {
  if (!people.some((person) => person.active && person.role === role)) return true;
  const mine = new Set([currentPersonId, ...standsInFor(substitutions, currentPersonId, today)]);
  if (people.some(({ id, role: own }) => mine.has(id) && own === role)) return true;
  const own = people.find(({ id }) => id === currentPersonId);
  return own !== undefined && substitutes.includes(own.role);
}
