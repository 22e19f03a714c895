import type { Deadline } from '../../lib/deadline/deadline';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { kursk } from '../../lib/regulation/profiles/kursk/profile';
import { regulationProfile } from '../../lib/regulation/schema';
import { at, wall } from './a-case';
import { assign, caseOf, type Happened, taken } from './a-journal';
import { clock } from './due';

/** Курской округ. */
export const profile = regulationProfile.parse(kursk);

/** Taken on Monday 16.11.2026 at 09:00: route by 10:00, draft by 13:00, answer by Tuesday 10:00. */
export const start: Happened = ['2026-11-16 09:00', taken()];
export const sent: Happened = ['2026-11-16 09:20', assign('a1')];

/** The deadlines of a case with this journal as they stand at `now`, by key. */
export function clocks(now: string, ...journal: Happened[]): (key: string) => Deadline | undefined {
  const all = deadlinesOf(caseOf(...journal), profile, clock, at(now));
  return (key) => all.find((deadline) => deadline.key === key);
}

/** State, due time on the wall clock of the office, minutes left. */
export function standing(deadline: Deadline | undefined) {
  return deadline && [deadline.state, wall(deadline.dueAt), deadline.left];
}
