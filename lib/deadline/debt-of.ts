import type { Case } from '../case/case';
import type { RegulationProfile } from '../regulation/schema';
import { type Deadline, isOpen } from './deadline';
import { isOfDebt } from './is-of-debt';

/** A final answer owed for an interim one. Instants are epoch ms. */
export interface Debt {
  /** When the last interim answer was given. */
  since: number;
  /** The term of the act; null where it sets none or it is done. */
  dueAt: number | null;
  clause: string;
  /** The date the last answer named to the author; null: none. It binds even where the term of the act is later. */
  promisedAt: number | null;
}

/** What is owed after an interim answer: the term of the act and the promise of the office, each by itself. null: nothing. */
export function debtOf(theCase: Case, profile: RegulationProfile, deadlines: readonly Deadline[]): Debt | null {
  const interim = theCase.placements.findLast(({ kind }) => kind === 'interim');
  if (!interim || !theCase.facts.interimGiven || theCase.closedAt !== null) return null;
  const owed = deadlines.filter((deadline) => isOpen(deadline) && !deadline.internal && isOfDebt(deadline, profile));
  const term = owed.find(({ dueAt }) => dueAt !== null) ?? owed[0];
  return {
    since: interim.placedAt,
    dueAt: term?.dueAt ?? null,
    clause: term?.clause ?? profile.answerKinds.interim?.provenance.clause ?? '',
    promisedAt: theCase.promises.at(-1)?.dueAt ?? null,
  };
}
