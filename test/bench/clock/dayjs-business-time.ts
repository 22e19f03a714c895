import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import { weekHours } from '../../../lib/time/day-hours';
import { daysOff } from './days-off';
import type { Subject } from './subject';

dayjs.extend(businessTime);

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Holidays and several stretches a day; it knows no working Saturdays, short days or hours of one date. */
export const dayjsBusinessTime: Subject = {
  name: 'dayjs-business-time',
  configure(hours, offset, years) {
    const week = NAMES.map((name, index) => {
      const stretches = weekHours(hours, index + 1).map(([start, end]) => ({ start: `${start}:00`, end: `${end}:00` }));
      return [name, stretches.length > 0 ? stretches : null] as const;
    });
    dayjs.setBusinessTime(Object.fromEntries(week) as unknown as Parameters<typeof dayjs.setBusinessTime>[0]);
    dayjs.setHolidays(daysOff(hours, years));
    const wall = (at: number) => dayjs(at + offset);
    const instant = (day: dayjs.Dayjs) => day.valueOf() - offset;
    const closing = (day: dayjs.Dayjs) => {
      const close = weekHours(hours, day.day() || 7).at(-1)?.[1] ?? '00:00';
      return day.hour(Number(close.slice(0, 2))).minute(Number(close.slice(3)));
    };
    return {
      isWorking: (at) => wall(at).isBusinessTime(),
      add: (from, minutes) => instant(wall(from).addBusinessMinutes(minutes)),
      subtract: (until, minutes) => instant(wall(until).subtractBusinessMinutes(minutes)),
      between: (from, until) => wall(from).businessMinutesDiff(wall(until)),
      addDays: (from, days) => instant(closing(wall(from).addBusinessDays(days))),
      addDaysSameClock: (from, days) => instant(wall(from).addBusinessDays(days)),
      addCalendarDays(from, days) {
        const day = wall(from).add(days, 'day');
        return instant(closing(day.isBusinessDay() ? day : day.nextBusinessDay()));
      },
    };
  },
};
