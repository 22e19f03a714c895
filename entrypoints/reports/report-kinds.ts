import type { Choice } from '../../components/view-models';
import type { SubmissionView } from '../../components/report/report-view';
import { reportDueDay } from '../../lib/deadline/notices/report-due-day';
import { boundsOf, periodAfter, type Period } from '../../lib/report/period';
import type { RegulationProfile, Report } from '../../lib/regulation/schema';
import { dateOfEpochDay, epochDay } from '../../lib/time/civil-date';
import type { WorkClock } from '../../lib/time/work-clock';
import { words } from '../../lib/words/words';
import type { ReportPaper } from '../desk/report-papers';

/** Everything the program can count, whatever the act asks. */
export const FULL = 'full';

/** Reports of the act that come with a period, by id, and the full one. */
export function reportKinds({ reports }: RegulationProfile): readonly Choice[] {
  const own = Object.entries(reports).flatMap(([id, { label, schedule, provenance }]) =>
    'every' in schedule ? [{ id, label: `${label} (${provenance.clause})` }] : [],
  );
  return [...own, { id: FULL, label: words.reportPage.full }];
}

/** What is known of giving the report to whom the act names; null for a report of no act. */
export function submissionOf(
  profile: RegulationProfile,
  report: Report | undefined,
  { period, paper, clock, asOf }: { period: Period; paper: ReportPaper; clock: WorkClock; asOf: number },
): SubmissionView | null {
  if (!report) return null;
  return {
    to: profile.roles[report.to]?.label ?? report.to,
    clause: report.provenance.clause,
    dueDate: dueDateOf(report, period, clock),
    isOver: asOf >= boundsOf(period, clock.hours.zone).end,
    submitted: paper.submitted,
  };
}

/** The day the act names in the period after. */
function dueDateOf({ schedule }: Report, period: Period, clock: WorkClock): string | null {
  if (!('every' in schedule) || schedule.every !== period.kind) return null;
  const day = reportDueDay(schedule, epochDay(periodAfter(period).from), clock);
  return day === null ? null : dateOfEpochDay(day);
}
