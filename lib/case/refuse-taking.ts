import type { Refusal } from './decision';
import { refusalOf, type RefusalDetails } from './refusal-of';
import { TAKING_REFUSALS } from './taking-refusals';

/** `refuse` with the words of any act and of a taking only. */
export function refuseTaking(code: keyof typeof TAKING_REFUSALS, given: RefusalDetails = {}): Refusal {
  return refusalOf(code, TAKING_REFUSALS[code], given);
}
