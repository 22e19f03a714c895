import type { Office } from './office';
import { standsInFor } from './substitution';

/**
 * Whether an act of these roles is for the person who works now: one is his own or that of somebody he stands in for on
 * the office date, the regulation names his role as a `substitute`, or nobody of the office bears any of them, so that
 * a small office is never in its own way.
 */
export function answersFor(
  { people, currentPersonId, substitutions }: Pick<Office, 'people' | 'currentPersonId' | 'substitutions'>,
  { roles, substitutes }: { roles: readonly string[]; substitutes: readonly string[] },
  today: string,
): boolean {
  if (!people.some(({ active, role }) => active && roles.includes(role))) return true;
  const acting = new Set([currentPersonId, ...standsInFor(substitutions, currentPersonId, today)]);
  if (people.some(({ id, role }) => acting.has(id) && roles.includes(role))) return true;
  const own = people.find(({ id }) => id === currentPersonId);
  return own !== undefined && substitutes.includes(own.role);
}
