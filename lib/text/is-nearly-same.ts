import { likeness } from './likeness';

/** From this share of common stems on a reader takes two answers for one form letter. */
const NEARLY = 0.8;

/** Whether two answers say the same thing in nearly the same words; names and numbers may differ. */
export function isNearlySame(one: string, other: string): boolean {
  return likeness(one, other).share >= NEARLY;
}
