import type { RegulationProfile, Report } from '../../regulation/schema';
import { dateOfEpochDay, epochDay, weekdayOf } from '../../time/civil-date';
import { officeDate, officeInstant } from '../../time/office-date';
import type { WorkClock } from '../../time/work-clock';
import type { ReportDue } from './notice';
import { reportDueDay, workingDay } from './report-due-day';

/** A report with the moments (epoch ms, ascending) at which it is recalled. */
export interface ReportReminder {
  /** Names the report of one period. */
  subject: string;
  report: ReportDue;
  moments: readonly number[];
  /** From then on it is recalled no more. */
  until: number;
}

/** How many days a report without a day of its own is recalled after its period. */
const WITHOUT_A_DAY = 7;

/**
 * When the periodic reports of an act are recalled at `at` (epoch ms) by the office's clock: on the first working day
 * after the reported period and, where the act names a day, on the last working day before it (Курской округ п. 22:
 * the 10th may be a day off, and the act moves nothing). `time` is when in the day, `HH:MM`; null: at the opening.
 */
export function reportReminders(
  reports: RegulationProfile['reports'],
  at: number,
  clock: WorkClock,
  time: string | null,
): readonly ReportReminder[] {
  const { zone } = clock.hours;
  return Object.entries(reports).flatMap(([id, { label, schedule, provenance }]): ReportReminder[] => {
    if (!('every' in schedule)) return [];
    const { every } = schedule;
    const current = firstDay(epochDay(officeDate(at, zone).date), every);
    // The 10th after long holidays is recalled before its month has begun.
    return [current, firstDay(current + LENGTHS[every], every)].map((first) => {
      const begun = workingDay(first, 1, clock);
      const due = reportDueDay(schedule, first, clock);
      const days = due === null ? [begun] : [begun, workingDay(due - 1, -1, clock)];
      return {
        subject: `report ${id} ${first}`,
        report: { id, label, clause: provenance.clause, dueDate: due === null ? null : dateOfEpochDay(due) },
        moments: days.map((day) => momentOf(day, clock, time)).sort((x, y) => x - y),
        until: officeInstant(dateOfEpochDay(Math.max(begun, due ?? first + WITHOUT_A_DAY)), '24:00', zone),
      };
    });
  });
}

type Every = Extract<Report['schedule'], { every: unknown }>['every'];

/** At least so many days after a period's first day the next period has begun, and not the one after it. */
const LENGTHS: Record<Every, number> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };

/** The epoch day on which the period that holds `day` began. */
function firstDay(day: number, every: Every): number {
  if (every === 'day') return day;
  if (every === 'week') return day + 1 - weekdayOf(day);
  const [year = '', month = ''] = dateOfEpochDay(day).split('-');
  if (every === 'month') return epochDay(`${year}-${month}-01`);
  const begun = every === 'year' ? 1 : Number(month) - ((Number(month) - 1) % 3);
  return epochDay(`${year}-${String(begun).padStart(2, '0')}-01`);
}

function momentOf(day: number, { hoursOf, hours: { zone } }: WorkClock, time: string | null): number {
  const date = dateOfEpochDay(day);
  return officeInstant(date, time ?? hoursOf(date).intervals[0]?.[0] ?? '09:00', zone);
}
