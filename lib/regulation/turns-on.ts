/** Does any rule in this part of a profile ask about the fact? Conditions stand deep in terms, proofs and policies. */
export function turnsOn(fact: string, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return ('fact' in part && part.fact === fact) || Object.values(part).some((inner) => turnsOn(fact, inner));
}
