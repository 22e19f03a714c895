import moment, { type WorkingMoment } from 'moment-business-time';
import { weekHours } from '../../../lib/time/day-hours';
import { daysOff } from './days-off';
import type { Subject } from './subject';

/** Holidays and several stretches a day; it knows no working Saturdays, short days or hours of one date. */
export const momentBusinessTime: Subject = {
  name: 'moment-business-time',
  configure(hours, offset, years) {
    const week = Array.from({ length: 7 }, (_, day) => {
      const bounds = weekHours(hours, day || 7).flatMap(([open, close]) => [`${open}:00`, `${close}:00`]);
      return [day, bounds.length > 0 ? bounds : null] as const;
    });
    moment.updateLocale('en', { workinghours: Object.fromEntries(week), holidays: daysOff(hours, years) });
    const wall = (at: number) => moment(at + offset);
    const instant = (day: WorkingMoment) => day.valueOf() - offset;
    const closing = (day: WorkingMoment) => {
      const close = weekHours(hours, day.day() || 7).at(-1)?.[1] ?? '00:00';
      day.set({ hour: Number(close.slice(0, 2)), minute: Number(close.slice(3)) });
      return day;
    };
    return {
      isWorking: (at) => wall(at).isWorkingTime(),
      add: (from, minutes) => instant(wall(from).addWorkingTime(minutes, 'minutes')),
      subtract: (until, minutes) => instant(wall(until).subtractWorkingTime(minutes, 'minutes')),
      between: (from, until) => wall(until).workingDiff(wall(from), 'minutes'),
      addDays: (from, days) => instant(closing(wall(from).addWorkingTime(days, 'days'))),
      addDaysSameClock: (from, days) => instant(wall(from).addWorkingTime(days, 'days')),
      addCalendarDays(from, days) {
        const day = wall(from);
        day.add(days, 'days');
        return instant(closing(day.isWorkingDay() ? day : day.nextWorkingDay()));
      },
    };
  },
};
