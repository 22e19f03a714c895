import { epochDay } from '../time/civil-date';
import { officeDate } from '../time/office-date';
import type { WorkClock } from '../time/work-clock';
import type { BadgeRow } from './badge-row';
import { badgeView, type DueRow } from './badge-view';
import { badgeWords as words } from './badge-words';
import { USUAL_NEAR } from './usual-near';

/** What stands on the extension's icon. */
export interface Badge {
  /** At most four characters; '' is no badge. */
  text: string;
  /** `late`: overdue; `urgent` and `soon`: as near as the office calls so; `quiet`: outside working time. */
  tone: 'calm' | 'soon' | 'urgent' | 'late' | 'quiet';
  /** The same in words, for the tooltip: true until the text changes. */
  title: string;
}

const MINUTE = 60_000;
const HOUR = 60;

/**
 * The badge at `now` (epoch ms): how many own deadlines are overdue, else how long the nearest one has: working
 * minutes below an hour, hours if it is due today, the weekday within six days, days beyond. `clock` is the office's;
 * dates are those of its zone. `near`: from how many working minutes left, below the first and down to the second, its
 * colour changes. Pass the rows of open cases: closed ones are skipped.
 */
// oxlint-disable-next-line consistent-return -- the switch is exhaustive, the compiler sees to it
export function badgeOf(rows: readonly BadgeRow[], now: number, clock: WorkClock, near = USUAL_NEAR): Badge {
  const at = Math.floor(now / MINUTE) * MINUTE;
  const view = badgeView(rows, at, clock);
  const { zone } = clock.hours;
  switch (view.type) {
    case 'empty':
    case 'idle':
      return { text: '', tone: 'calm', title: words.idleTitle };
    case 'late':
      return {
        text: words.late(view.late.length),
        tone: 'late',
        title: words.lateTitle(view.late.map(({ number }) => number)),
      };
    case 'quiet': {
      const [first] = view.ahead;
      const late = view.late.length > 0 ? words.waitingLate(view.late.length) : '';
      const ahead = first ? words.waiting(first.number, onDay(first.dueAt, zone)) : '';
      return {
        text: words.quiet,
        tone: 'quiet',
        title: words.quietTitle(onDay(view.startsAt, zone)) + (late || ahead),
      };
    }
    case 'running':
      return running(view.first, at, zone, near);
  }
}

function running({ number, dueAt, clock }: DueRow, now: number, zone: string, [soon, urgent] = USUAL_NEAR): Badge {
  const left = clock.between(now, dueAt);
  const tone = left <= urgent ? 'urgent' : left < soon ? 'soon' : 'calm';
  const [due, today] = [officeDate(dueAt, zone), officeDate(now, zone)];
  const days = epochDay(due.date) - epochDay(today.date);
  const title = words.runningTitle(number, days === 0 ? words.today(due.time) : onDay(dueAt, zone));
  if (left < HOUR) return { text: words.minutes(left), tone, title };
  if (days === 0) return { text: words.hours(Math.floor(left / HOUR)), tone, title };
  return { text: days < 7 ? words.weekday(due.weekday) : words.days(days), tone, title };
}

/** Never «завтра»: the words stay right when midnight passes. */
function onDay(at: number, zone: string): string {
  const { weekday, day, month, time } = officeDate(at, zone);
  return words.onDay(words.weekday(weekday), day, month, time);
}
