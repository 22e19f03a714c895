import type { ProofView } from '../demand-views';

interface Written {
  kind: string;
  problemConfirmed: boolean;
  /** Evidence ticked and files attached, by name. */
  supplies: readonly string[];
}

/** What the act still asks of a draft as it is written now: the same question that approval will ask. */
export function lackingProofs(
  proofs: readonly ProofView[],
  { kind, problemConfirmed, supplies }: Written,
): ProofView[] {
  return proofs.filter(
    (proof) =>
      proof.kinds.some((known) => known === kind) &&
      proof.confirmed.includes(problemConfirmed) &&
      !proof.oneOf.some((names) => names.every((name) => supplies.includes(name))),
  );
}
