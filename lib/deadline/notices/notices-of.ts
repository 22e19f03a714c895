import type { Case } from '../../case/case';
import type { RegulationProfile } from '../../regulation/schema';
import { officeDate, officeInstant } from '../../time/office-date';
import type { WorkClock } from '../../time/work-clock';
import { rowClock } from '../row-clock';
import { countable } from '../countable';
import type { Due } from '../due';
import { openLedger } from './ledger';
import type { NoticeMemory } from './memory';
import { tellingTimes } from './telling-times';
import type { Item, Notice } from './notice';
import type { ReminderRules } from './reminder-rules';
import { type ReportReminder, reportReminders } from './report-reminders';
import { steadyMemory } from './steady-memory';

/** What notices need of an open case: a part of its projection row. */
export interface NoticeRow {
  id: string;
  number: number;
  topic: string | null;
  place: string | null;
  takenAt: number;
  dues?: readonly Due[];
  emergencyHours?: Case['emergencyHours'];
}

export interface NoticeQuestion {
  /** Open cases. */
  rows: readonly NoticeRow[];
  /** Of the regulation the office works by. */
  reports: RegulationProfile['reports'];
  rules: ReminderRules;
  memory: NoticeMemory;
  /** Epoch ms. */
  now: number;
  /** The office's. */
  clock: WorkClock;
  /** Whether the person at work answers for a role of the regulation. */
  answersFor(role: string): boolean;
}

export interface NoticeOutlook {
  /** All that is to be told now. */
  notice: Notice | null;
  memory: NoticeMemory;
  /** The next instant (epoch ms) at which something is to be told; null: only an event can bring something. */
  nextAt: number | null;
}

const MINUTE = 60_000;

/**
 * What the person at work is to be told at `now`, and when to look again. Each moment of a due time is told once and
 * only in the working time of its case; what passed outside it, in sleep or with the computer off, at the next look in
 * working time, the latest moment for those before it. What comes together is one notice. Cases that are not among the
 * rows are forgotten.
 */
export function noticesOf(question: NoticeQuestion): NoticeOutlook {
  const { rows, rules, clock } = question;
  const at = Math.floor(question.now / MINUTE) * MINUTE;
  const ledger = openLedger(steadyMemory(question.memory, at), at);

  const mine = rows.flatMap((row) => {
    const own = rowClock(row, clock);
    return (row.dues ?? []).flatMap((due): { item: Item; takenAt: number; isTold: boolean }[] => {
      const subject = `${row.id} ${due.key} ${due.at}`;
      if (due.role !== undefined && due.whose === 'own' && !question.answersFor(due.role)) {
        ledger.keep(subject);
        return [];
      }
      const isTold = ledger.tells(subject, tellingTimes(due, own, rules.extra), own, isWanted(due, rules));
      return [{ item: itemOf(row, due, at, own), takenAt: row.takenAt, isTold }];
    });
  });
  const reports = reportReminders(question.reports, at, clock, rules.digestAt).filter(({ subject, moments, until }) =>
    ledger.tells(subject, moments, clock, rules.reports && at < until),
  );
  const mornings = morningsOf(at, clock, rules.digestAt);
  const isMorning = ledger.tells('digest', mornings, clock, rules.digest && rows.length > 0);

  const begun = mornings[0] ?? at;
  const news = mine.filter(({ isTold }) => isTold).map(({ item }) => item);
  // What was taken since the morning is known: a computer switched on at noon tells of the rest.
  const known = mine.filter(({ takenAt }) => takenAt < begun).map(({ item }) => item);
  const today = isMorning ? known.filter((item) => isOfToday(item, at, clock)) : [];
  return {
    notice: today.length > 0 ? digest(today, news, reports) : together(news, reports, at),
    memory: ledger.memory(),
    nextAt: ledger.nextAt(),
  };
}

function isWanted({ debt, whose }: Due, rules: ReminderRules): boolean {
  if (debt) return rules.debts;
  return whose === 'own' ? rules.own : rules.executors;
}

function itemOf({ id, number, topic, place }: NoticeRow, due: Due, at: number, clock: WorkClock): Item {
  return {
    caseId: id,
    number,
    about: [topic, place].filter(Boolean).join(' · '),
    due,
    left: clock.between(at, countable(clock, due.at)),
    isLate: due.at < at,
  };
}

/** The morning of the office's day at `at`, if it works that day, and that of its next working day. */
function morningsOf(at: number, clock: WorkClock, time: string | null): readonly number[] {
  const { zone } = clock.hours;
  const today = officeDate(at, zone).date;
  const next = officeDate(clock.add(officeInstant(today, '24:00', zone), 1) - MINUTE, zone).date;
  return [today, next].flatMap((date) => {
    const opening = clock.hoursOf(date).intervals[0]?.[0];
    return opening === undefined ? [] : [officeInstant(date, time ?? opening, zone)];
  });
}

/** Late, or due before the office's day is over. An executor's time concerns the morning only once he is late. */
function isOfToday({ due, isLate }: Item, at: number, { hours: { zone } }: WorkClock): boolean {
  if (due.internal) return false;
  if (due.whose === 'executor' && !due.debt) return isLate;
  return due.at <= officeInstant(officeDate(at, zone).date, '24:00', zone);
}

function digest(today: readonly Item[], news: readonly Item[], reports: readonly ReportReminder[]): Notice {
  const items = [...today, ...news.filter((item) => !today.includes(item))];
  return { id: 'digest', type: 'digest', items: items.toSorted(byTime), reports: reports.map(({ report }) => report) };
}

function together(news: readonly Item[], reports: readonly ReportReminder[], at: number): Notice | null {
  const items = news.toSorted(byTime);
  const [[item], [report]] = [items, reports];
  const all = { items, reports: reports.map((reminder) => reminder.report) };
  const cases = new Set(items.map(({ caseId }) => caseId)).size;
  if (cases + reports.length > 1) return { id: `many ${at}`, type: 'many', ...all };
  if (item) return { id: `case ${item.caseId}`, type: 'case', ...all };
  return report ? { id: report.subject, type: 'report', ...all } : null;
}

function byTime(a: Item, b: Item): number {
  return a.due.at - b.due.at || a.number - b.number;
}
