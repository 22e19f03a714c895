import type { RecountCase } from '../recount-case';
import { akhtubinsk } from './akhtubinsk';
import { kozhevnikovo } from './kozhevnikovo';
import { krasnoufimsk } from './krasnoufimsk';
import { kursk } from './kursk';
import type { Terms } from './terms';
import { vorsino } from './vorsino';

/** An act as whoever counts by hand reads it: nothing of the program's own data. */
export interface Act {
  /** Hours the office is ahead of Greenwich. */
  ahead: number;
  terms: (terms: Terms) => void;
  /** When the final answer owed for an interim one is due (epoch ms); null: the act sets no term, or its part is done. */
  debtDue: (one: RecountCase) => number | null;
}

const sevenDays = (one: RecountCase) =>
  one.interim && one.finalDraftAfter(one.interim) === undefined ? one.time.plusDays(one.interimAt, 7) : null;

export const ACTS: Record<string, Act> = {
  kursk: { ahead: 3, terms: kursk, debtDue: sevenDays },
  kozhevnikovo: { ahead: 7, terms: kozhevnikovo, debtDue: sevenDays },
  akhtubinsk: { ahead: 4, terms: akhtubinsk, debtDue: () => null },
  vorsino: { ahead: 3, terms: vorsino, debtDue: () => null },
  krasnoufimsk: { ahead: 5, terms: krasnoufimsk, debtDue: (one) => one.time.plusCalendarDays(one.detected, 8) },
};
