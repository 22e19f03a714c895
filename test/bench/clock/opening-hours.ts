import OpeningHours from 'opening_hours';
import { dayHours, weekHours } from '../../../lib/time/day-hours';
import type { Interval, OfficeHours } from '../../../lib/time/office-hours';
import { russianCalendar } from '../../../lib/time/production-calendar';
import type { Subject } from './subject';

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The OpenStreetMap notation can say the hours of any date, so it is told each special one. The library only walks
 * forward from change to change: adding and counting days is that walk, counting back does not exist.
 */
export const openingHours: Subject = {
  name: 'opening_hours',
  configure(hours, offset, years) {
    const oh = new OpeningHours(notation(hours, years), null);
    const walk = (from: number, stop: (open: boolean, at: number, next: number) => number | null): number => {
      const iterator = oh.getIterator(new Date(from + offset));
      for (let at = from + offset; ;) {
        const open = iterator.getState();
        if (!iterator.advance()) return Number.NaN;
        const next = iterator.getDate().getTime();
        const found = stop(open, at, next);
        if (found !== null) return found - offset;
        at = next;
      }
    };
    const closingAfter = (from: number, days: number) => {
      let [date, left, close] = [dateOf(from + offset), days, 0];
      return walk(from, (open, at, next) => {
        if (!open && close > 0 && left === 0 && dateOf(next) !== date) return close;
        if (open && dateOf(at) !== date) [date, left] = [dateOf(at), left - 1];
        close = open ? next : close;
        return null;
      });
    };
    return {
      isWorking: (at) => oh.getState(new Date(at + offset)),
      add(from, minutes) {
        let left = minutes * 60_000;
        if (left === 0) return from;
        return walk(from, (open, at, next) => {
          if (open && next - at >= left) return at + left;
          left -= open ? next - at : 0;
          return null;
        });
      },
      between(from, until) {
        const [a, b] = [new Date(Math.min(from, until) + offset), new Date(Math.max(from, until) + offset)];
        return ((until < from ? -1 : 1) * oh.getOpenDuration(a, b)[0]) / 60_000;
      },
      addDays: closingAfter,
      addCalendarDays(from, days) {
        const dayBefore = Math.floor((from + offset) / 86_400_000) * 86_400_000 + days * 86_400_000 - 60_000;
        return closingAfter(dayBefore - offset, 1);
      },
    };
  },
};

function dateOf(wall: number): number {
  return Math.floor(wall / 86_400_000);
}

function notation(hours: OfficeHours, years: readonly number[]): string {
  const rules = WEEKDAYS.map((name, index) => `${name} ${times(weekHours(hours, index + 1))}`);
  for (const number of years) {
    const year = russianCalendar.year(number);
    const ofOffice = [...hours.localHolidays, ...hours.localShortened, ...Object.keys(hours.overrides)];
    const dates = new Set([...year.nonWorkingDays, ...year.workingWeekends, ...year.shortenedDays, ...ofOffice]);
    for (const date of [...dates].filter((one) => one.startsWith(`${number}-`)).sort()) {
      const day = `${number} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(8)}`;
      rules.push(`${day} ${times(dayHours(date, hours, year).intervals)}`);
    }
  }
  return rules.join('; ');
}

function times(intervals: readonly Interval[]): string {
  return intervals.length > 0 ? intervals.map((interval) => interval.join('-')).join(',') : 'off';
}
