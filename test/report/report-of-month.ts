import type { Case } from '../../lib/case/case';
import type { CaseEvent } from '../../lib/case/events';
import { debtOf } from '../../lib/deadline/debt-of';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { moverOf } from '../../lib/deadline/compile-profile';
import { accountOf, type AccountContext } from '../../lib/report/account-of';
import { type Metric } from '../../lib/report/metric';
import type { Period } from '../../lib/report/period';
import { metricsOf, reportOf } from '../../lib/report/report-of';
import { reportScope } from '../../lib/report/report-scope';
import { AS_OF, EXECUTORS } from './generated-office';
import type { TestRuling } from './play-case';

/** The whole report of a generated journal. */
export function reportOfMonth(
  ruling: TestRuling,
  journal: readonly (readonly CaseEvent[])[],
  period: Period,
): readonly Metric[] {
  const context = accountContext(ruling, AS_OF);
  const accounts = journal.flatMap((events) => accountOf(events, context) ?? []);
  const executorNames = (id: string) => EXECUTORS.find((executor) => executor.id === id) ?? null;
  const { zone } = ruling.clocks.office.hours;
  return reportOf(reportScope(accounts, { period, zone, asOf: AS_OF, executorNames }), metricsOf(null));
}

/** The same regulation for every case. */
export function accountContext({ profile, clocks }: TestRuling, asOf: number): AccountContext {
  const grounds = Object.values(profile.dispositions).flatMap((disposition) => disposition.grounds);
  return {
    clock: clocks.office,
    rulingOf: () => ({
      deadlines: (theCase: Case) => deadlinesOf(theCase, profile, clocks, asOf),
      debt: (theCase, deadlines) => debtOf(theCase, profile, deadlines),
      isExecutors: (roleId) => moverOf(profile, roleId) === 'executor',
      reason: (id) => profile.review.reasons[id],
      ground: (id) => grounds.find((ground) => ground.id === id)?.label,
    }),
  };
}
