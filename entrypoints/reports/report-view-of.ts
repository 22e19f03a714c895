import type { DashboardView, ReportView } from '../../components/report/report-view';
import { dashboardOf } from '../../lib/report/dashboard-of';
import { executorById } from '../../lib/office/executor-by-id';
import { dateOf, periodAround, periodBefore, type Period } from '../../lib/report/period';
import { metricsOf, reportOf } from '../../lib/report/report-of';
import { reportScope, type ReportScope } from '../../lib/report/report-scope';
import type { Report } from '../../lib/regulation/schema';
import { words } from '../../lib/words/words';
import { officeClock } from '../desk/office-clock';
import { NO_PAPER, paperKey, type ReportPapers } from '../desk/report-papers';
import { rulingOf } from '../desk/ruling';
import { FULL, submissionOf } from './report-kinds';
import type { Counted } from './reports-store';

export interface Picked {
  kind: string;
  period: Period;
  papers: ReportPapers;
}

/** The picked report over what was counted. */
export function reportViewOf(counted: Counted, { kind, period, papers }: Picked): ReportView {
  const { desk, asOf } = counted;
  const { profile } = rulingOf(desk, desk.office.regulation);
  const report: Report | undefined = profile.reports[kind];
  const scope = scopeOf(counted, period);
  const paper = papers[paperKey(kind, period)] ?? NO_PAPER;
  return {
    officeName: desk.office.name,
    title: report?.label ?? words.reportPage.full,
    period,
    before: periodBefore(period),
    asOf,
    zone: desk.office.hours.zone,
    metrics: reportOf(scope, metricsOf(kind === FULL ? null : (report?.contents ?? null))),
    isEmpty: scope.cases.length === 0 && scope.carried.length === 0,
    commentary: paper.commentary,
    submission: submissionOf(profile, report, { period, paper, clock: officeClock(desk), asOf }),
  };
}

/** The head's sheet: today and the month of the counting. */
export function dashboardViewOf(counted: Counted): DashboardView {
  const { desk, asOf } = counted;
  const { zone } = desk.office.hours;
  const month = periodAround('month', dateOf(asOf, zone));
  const scope = scopeOf(counted, month);
  return {
    officeName: desk.office.name,
    asOf,
    zone,
    month,
    figures: dashboardOf(scope),
    metrics: reportOf(scope, ['days', 'clauses', 'topics', 'units', 'places', 'returns']),
  };
}

/** The cases of a period, sorted for its metrics. */
export function scopeOf({ desk, accounts, asOf }: Counted, period: Period): ReportScope {
  const { executors, hours } = desk.office;
  const executorNames = (id: string) => executorById(executors, id) ?? null;
  return reportScope(accounts, { period, zone: hours.zone, asOf, executorNames });
}
