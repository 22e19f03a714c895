import type { CaseRules } from '../../lib/case/case-rules';
import type { Office } from '../../lib/office/office';
import { caseRules } from '../../lib/regulation/case-rules';
import { type Counting, countingOf } from './counting';
import type { Desk } from './desk';

/** The regulation a case runs under: how it counts, and what it lets a person do. The worker only counts. */
export interface Ruling extends Counting {
  rules: CaseRules;
}

const rulings = { own: new WeakMap<Counting, Ruling>(), careful: new WeakMap<Counting, Ruling>() };

/** The ruling of one edition of one regulation; made once for the same office. Throws where it is not at hand, as `countingOf`. */
export function rulingOf(desk: Desk, regulation: Office['regulation']): Ruling {
  const counting = countingOf(desk, regulation);
  const { fourEyes = false } = desk.office;
  const known = rulings[fourEyes ? 'careful' : 'own'];
  const found = known.get(counting);
  if (found) return found;
  const rules = caseRules(counting.profile);
  const ruling = { ...counting, rules: { ...rules, fourEyes: fourEyes || rules.fourEyes } };
  known.set(counting, ruling);
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
