import type { Substitution } from './office';

type Substitutions = readonly Substitution[];

/**
 * Who acts for a person or an executor on an office date (`YYYY-MM-DD`): the end of the chain A→B→C, or he himself where
 * he is there. A chain that comes back to its beginning leaves nobody: then he himself again.
 */
export function actingFor(substitutions: Substitutions, id: string, date: string): string {
  const passed = new Set([id]);
  for (let acting = id; ;) {
    const next = absenceOf(substitutions, acting, date)?.actingId;
    if (next === undefined) return acting;
    if (passed.has(next)) return id;
    passed.add(next);
    acting = next;
  }
}

/** The absent ones in whose place this one acts on the date, chains followed, in the order they were written down. */
export function standsInFor(substitutions: Substitutions, actingId: string, date: string): readonly string[] {
  const absent = substitutions.filter((one) => covers(one, date)).map(({ absentId }) => absentId);
  return [...new Set(absent)].filter((id) => id !== actingId && actingFor(substitutions, id, date) === actingId);
}

/** The substitution by which this one is away on the date. */
export function absenceOf(substitutions: Substitutions, id: string, date: string): Substitution | null {
  return substitutions.find((one) => one.absentId === id && covers(one, date)) ?? null;
}

export type SubstitutionFault = 'backwards' | 'self' | 'overlap' | 'circle';

/** Why a substitution cannot stand beside the others; null when it can. */
export function faultOf(others: Substitutions, added: Substitution): SubstitutionFault | null {
  if (added.until < added.from) return 'backwards';
  if (added.absentId === added.actingId) return 'self';
  const meanwhile = others.filter((one) => one.from <= added.until && added.from <= one.until);
  if (meanwhile.some(({ absentId }) => absentId === added.absentId)) return 'overlap';
  const all = [...others, added];
  // Who acts changes only where some period begins, so a circle shows on one of these days.
  const days = [added.from, ...meanwhile.map(({ from }) => from).filter((from) => from > added.from)];
  return days.some((day) => actingFor(all, added.absentId, day) === added.absentId) ? 'circle' : null;
}

function covers({ from, until }: Substitution, date: string): boolean {
  return from <= date && date <= until;
}
