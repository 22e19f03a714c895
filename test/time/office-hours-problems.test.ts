import { expect, test } from 'vitest';
import type { OfficeHours } from '../../lib/time/office-hours';
import { OfficeHoursError } from '../../lib/time/office-hours-error';
import { officeHoursProblems } from '../../lib/time/office-hours-problems';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { fiveDays } from './hours-of-offices';

test.each<[string, object, string]>([
  ['zone', { zone: 'Europe/Kursk' }, 'Часовой пояс «Europe/Kursk» неизвестен'],
  ['weekday', { week: { ...fiveDays.week, 8: [['09:00', '10:00']] } }, 'день «8»'],
  ['time', { week: { 3: [['9:00', '10:00']] } }, 'Среда: время «9:00»'],
  ['hour', { week: { 3: [['09:00', '24:30']] } }, 'Среда: время «24:30»'],
  ['reversed', { week: { 1: [['13:00', '09:00']] } }, 'Понедельник: 13:00–09:00 — окончание не позже начала'],
  ['empty stretch', { week: { 1: [['13:00', '13:00']] } }, 'окончание не позже начала'],
  [
    'overlap',
    {
      week: {
        5: [
          ['09:00', '13:00'],
          ['12:00', '18:00'],
        ],
      },
    },
    'Пятница: 12:00–18:00 начинается раньше',
  ],
  ['own hours', { overrides: { '2026-11-20': [['18:00', '09:00']] } }, '2026-11-20: 18:00–09:00'],
  ['date of own hours', { overrides: { '2026-13-01': [] } }, 'Часы отдельных дат: «2026-13-01»'],
  ['day off', { localHolidays: ['2026-02-30'] }, 'Свои выходные: «2026-02-30»'],
  ['short day', { localShortened: ['21.04.2026'] }, 'Свои сокращённые дни: «21.04.2026»'],
  ['working Saturday', { workingWeekend: 'weekday:9' }, 'Рабочая суббота: «weekday:9»'],
  ['no hours at all', { week: { 1: [] } }, 'Рабочих часов нет ни в одном дне'],
])('%s', (_, changes, words) => {
  const hours: OfficeHours = { ...fiveDays, ...changes };
  expect(officeHoursProblems(hours)).toEqual([expect.stringContaining(words)]);
  expect(() => createWorkClock(hours, russianCalendar)).toThrow(OfficeHoursError);
});

test('good hours have no problems', () => {
  expect(officeHoursProblems(fiveDays)).toEqual([]);
});
