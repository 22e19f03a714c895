import type { Interval, OfficeHours } from '../../lib/time/office-hours';

const nineToSix: readonly Interval[] = [
  ['09:00', '13:00'],
  ['14:00', '18:00'],
];

/** Monday to Friday 09:00–18:00, lunch 13:00–14:00, Moscow. */
export const fiveDays: OfficeHours = {
  zone: 'Europe/Moscow',
  week: { 1: nineToSix, 2: nineToSix, 3: nineToSix, 4: nineToSix, 5: nineToSix },
  workingWeekend: 'swap',
  localHolidays: [],
  localShortened: [],
  overrides: {},
};

const always: readonly Interval[] = [['00:00', '24:00']];

/** Every minute of every day. */
export const roundTheClock: OfficeHours = {
  ...fiveDays,
  week: { 1: always, 2: always, 3: always, 4: always, 5: always, 6: always, 7: always },
};
