import { numberName } from '../case/number-name';
import { NUMBERS_APART } from '../case/numbers-apart';

/** № of a case in a table: a number that can be sorted; «17-2» of one that came with another copy. */
export function numberCell(number: number): number | string {
  return number < NUMBERS_APART ? number : numberName(number);
}
