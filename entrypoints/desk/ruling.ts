import type { CaseRules } from '../../lib/case/case-rules';
import type { Office } from '../../lib/office/office';
import { caseRules } from '../../lib/regulation/case-rules';
import { type Counting, countingOf } from './counting';
import type { Desk } from './desk';

/** The regulation a case runs under: how it counts, and what it lets a person do. The worker only counts. */
export interface Ruling extends Counting {
  rules: CaseRules;
}

const rulings = new WeakMap<Counting, Ruling>();

/** The ruling of one edition of one regulation; made once for the same office. Throws where it is not at hand, as `countingOf`. */
export function rulingOf(desk: Desk, regulation: Office['regulation']): Ruling {
  const counting = countingOf(desk, regulation);
  const ruling = rulings.get(counting) ?? { ...counting, rules: caseRules(counting.profile) };
  rulings.set(counting, ruling);
  return ruling;
}

/** The same, or null. */
export function rulingAtHand(desk: Desk, regulation: Office['regulation']): Ruling | null {
  try {
    return rulingOf(desk, regulation);
  } catch {
    return null;
  }
}
