import { NUMBERS_APART } from './numbers-apart';

/** № of a case as people say it: «17», and «17-2» of a second one of this № that came with another copy of the journal. */
export function numberName(number: number): string {
  const copy = Math.max(0, Math.floor((number - 1) / NUMBERS_APART));
  return copy === 0 ? String(number) : `${number - copy * NUMBERS_APART}-${copy + 1}`;
}
