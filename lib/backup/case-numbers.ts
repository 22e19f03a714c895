import { NUMBERS_APART } from '../case/numbers-apart';

/** What a case says of itself to the cases of other copies. */
export interface CaseClaim {
  caseId: string;
  /** № it was given when it was taken. */
  number: number;
  /** Key of its message; null: the taking was undone, the message is free. */
  key: string | null;
  /** ISO instant of the taking. */
  takenAt: string;
}

/** The № of each case by its id, each once: of several with the same, the first keeps it. `claims` are in the order of taking. */
export function caseNumbers(claims: readonly CaseClaim[]): Map<string, number> {
  const used = new Set<number>();
  const numbers = new Map<string, number>();
  for (const { caseId, number: claimed } of claims) {
    let number = claimed;
    while (used.has(number)) number += NUMBERS_APART;
    used.add(number);
    numbers.set(caseId, number);
  }
  return numbers;
}
