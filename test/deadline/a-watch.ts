import { type Badge, badgeOf } from '../../lib/deadline/badge-of';
import type { BadgeRow } from '../../lib/deadline/badge-row';
import type { Due } from '../../lib/deadline/due';
import { nextWakeAt } from '../../lib/deadline/next-wake-at';
import { type NoticeMemory, NOTHING_TOLD } from '../../lib/deadline/notices/memory';
import type { Notice } from '../../lib/deadline/notices/notice';
import { noticesOf, type NoticeQuestion, type NoticeRow } from '../../lib/deadline/notices/notices-of';
import { USUAL_REMINDERS } from '../../lib/deadline/notices/reminder-rules';
import { snoozed } from '../../lib/deadline/notices/snoozed';
import { ownRow } from '../../lib/deadline/own-row';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { noticeText } from '../../lib/words/notice-text';
import { at, nineToSix } from './a-case';

export type WatchedRow = NoticeRow & BadgeRow;

/** What a test says of a due time; on the office's wall clock. The clock began at nine of that day unless told. */
export type DueSpec = Partial<Omit<Due, 'at' | 'from'>> & { due: string; from?: string };

/** One open case with these due times, taken the evening before unless told. */
export function watched(number: number, dues: readonly DueSpec[], change: Partial<WatchedRow> = {}): WatchedRow {
  return {
    id: `c${number}`,
    number,
    topic: 'Вода',
    place: 'Заречная',
    takenAt: at('2026-11-13 17:00'),
    closed: false,
    nextOwnDueAt: null,
    dues: dues.map(({ due, from, ...spec }, index) => ({
      key: `d${index}`,
      at: at(due),
      from: at(from ?? `${due.slice(0, 10)} 09:00`),
      whose: 'own',
      label: 'ответ размещён',
      clause: 'п. 10',
      ...spec,
    })),
    ...change,
  };
}

/** What a person sees and hears: the icon, and the notices in their words. */
export interface Seen {
  badge: Badge;
  /** `null`: nothing is told. Title and message, a line each. */
  notice: string | null;
}

/** The watch as the worker keeps it, with a clock the test turns. */
export function aWatch(change: Partial<NoticeQuestion> = {}) {
  const clock = change.clock ?? createWorkClock(nineToSix, russianCalendar);
  let memory: NoticeMemory = NOTHING_TOLD;
  let wake: number | null = null;
  let last: Notice | null = null;
  return {
    get wake() {
      return wake;
    },
    get memory() {
      return memory;
    },
    /** One look at an instant; the worker dies after it and has only what it wrote down. */
    look(now: number, rows: readonly WatchedRow[], more: Partial<NoticeQuestion> = {}): Seen {
      const answersFor = more.answersFor ?? change.answersFor ?? (() => true);
      const own = rows.map((row) => ownRow(row, answersFor));
      const given = { reports: {}, rules: USUAL_REMINDERS, ...change, ...more, answersFor };
      const outlook = noticesOf({ ...given, rows: own, memory, now, clock });
      const badgeAt = nextWakeAt(own, now, clock);
      wake = Math.min(badgeAt ?? Infinity, outlook.nextAt ?? Infinity);
      if (wake === Infinity) wake = null;
      memory = JSON.parse(JSON.stringify({ ...outlook.memory, looked: now, wake })) as NoticeMemory;
      last = outlook.notice;
      const said = last && noticeText(last, now, clock.hours.zone, false);
      return { badge: badgeOf(own, now, clock), notice: said && [said.title, said.message].join('\n') };
    },
    /** «Напомнить через 15 мин» on the notice just shown. */
    later(now: number): void {
      if (last) memory = snoozed(memory, last.id, now);
    },
  };
}
