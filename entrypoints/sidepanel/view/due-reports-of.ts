import { reportReminders } from '../../../lib/deadline/notices/report-reminders';
import type { ReportDue } from '../../../lib/deadline/notices/notice';
import { officeDate } from '../../../lib/time/office-date';
import { countingAtHand } from '../../desk/counting';
import type { Desk } from '../../desk/desk';
import { officeClock } from '../../desk/office-clock';
import { owedReports } from '../../desk/report-papers';

/**
 * Reports that the day asks for at `now` (epoch ms), from the opening of the day on which they are recalled; those noted as
 * submitted are left out. `papers` is the value under `REPORT_PAPERS`. What the office asked not to be notified of is due all
 * the same.
 */
export function dueReportsOf(desk: Desk, papers: unknown, now: number): readonly ReportDue[] {
  const clock = officeClock(desk);
  const reports = countingAtHand(desk, desk.office.regulation)?.profile.reports ?? {};
  const owed = owedReports(reports, papers, officeDate(now, clock.hours.zone).date);
  return reportReminders(owed, now, clock, null)
    .filter(({ moments, until }) => moments.some((moment) => moment <= now) && now < until)
    .map(({ report }) => report);
}
