import { NUMBERS_APART } from './numbers-apart';

/** № as it was given first: of 1000017, which is said «17-2», it is 17. */
export function givenNumber(number: number): number {
  return ((number - 1) % NUMBERS_APART) + 1;
}

/** The order of numbers as people say them: 16, 17, 17-2, 18. */
export function byNumber(a: number, b: number): number {
  return givenNumber(a) - givenNumber(b) || a - b;
}
