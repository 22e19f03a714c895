import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../components/hours-input';
import { weekOf36 } from '../../components/office/week-of-36';
import type { Interval, OfficeHours } from '../../lib/time/office-hours';

const day: readonly Interval[] = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
];
const hoursOf = (week: OfficeHours['week']) => minutesOf(Object.values(week).flat()) / 60;

describe('a week of 36 hours (ст. 263.1 ТК РФ)', () => {
  it('ends every day of a usual week at 16:12', () => {
    const week = weekOf36({ '1': day, '2': day, '3': day, '4': day, '5': day });
    expect(Object.values(week).map((intervals) => intervals.at(-1)?.[1])).toEqual(Array(5).fill('16:12'));
    expect(hoursOf(week)).toBe(36);
  });

  it('comes out even where minutes do not divide', () => {
    expect(hoursOf(weekOf36({ '1': day, '2': day, '3': day, '4': day, '5': day, '6': [['09:00', '12:00']] }))).toBe(36);
  });

  it.each<[string, OfficeHours['week']]>([
    ['is short already', { '1': day, '2': day }],
    [
      'has a day too short to be cut',
      { '1': [['00:00', '20:00']], '2': [['00:00', '20:00']], '3': [['08:00', '08:30']] },
    ],
    ['is empty', {}],
  ])('leaves a week that %s', (_why, week) => {
    expect(weekOf36(week)).toEqual(week);
  });
});
