import type { CaseAccount } from './case-account';
import { countCases, isBroken, medianOf, shareInTime, timedClocks } from './cell';
import type { Cell } from './metric';
import { boundsOf, dateOf } from './period';
import type { ReportScope } from './report-scope';
import { stageSamples } from './stage-samples';

/** What the head sees at a glance. */
export interface Dashboard {
  today: Readonly<Record<'taken' | 'answered' | 'open' | 'overdue' | 'dueToday' | 'debts', Cell>>;
  month: Readonly<Record<'taken' | 'answered' | 'open' | 'inTime' | 'broken' | 'reaction', Cell>>;
}

/** Today and the month of `asOf`; the scope must be that of this month. */
export function dashboardOf({ all, cases, asOf, zone }: ReportScope): Dashboard {
  const today = dateOf(asOf, zone);
  const { start, end } = boundsOf({ kind: 'days', from: today, until: today }, zone);
  const isToday = (at: number | null) => at !== null && at >= start && at < end;
  const of = (from: readonly CaseAccount[], wanted: (account: CaseAccount) => boolean) =>
    countCases(from.filter(wanted));
  const open = all.filter(({ closedAt }) => closedAt === null);
  return {
    today: {
      taken: of(all, ({ detectedAt }) => isToday(detectedAt)),
      answered: of(all, ({ answeredAt }) => isToday(answeredAt)),
      open: countCases(open),
      overdue: of(open, ({ clocks }) => clocks.some(({ outcome }) => outcome === 'overdue')),
      dueToday: of(open, ({ clocks }) => clocks.some(({ outcome, dueAt }) => outcome === 'running' && isToday(dueAt))),
      debts: of(open, ({ debt }) => debt !== null),
    },
    month: {
      taken: countCases(cases),
      answered: of(
        all,
        ({ answeredAt }) => answeredAt !== null && dateOf(answeredAt, zone).slice(0, 7) === today.slice(0, 7),
      ),
      open: of(cases, ({ closedAt }) => closedAt === null),
      inTime: shareInTime(timedClocks(cases)),
      broken: of(cases, ({ clocks }) => clocks.some(isBroken)),
      reaction: medianOf(stageSamples(cases, 'firstReaction')),
    },
  };
}
