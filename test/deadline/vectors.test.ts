import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { noHolidays, russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { aCase, at, nineToSix, type Told, wall } from './a-case';
import { due, type Rules } from './due';
import { after, elapsed, smallProfile, working } from './small-profile';

const plain = createWorkClock(nineToSix, noHolidays);

describe('mission.md C.5: day 09:00–18:00, lunch 13:00–14:00, production calendar', () => {
  test.each([
    ['pre-holiday short day', '2026-04-30 15:00', working(9), '2026-05-04 17:00'],
    ['the same, draft point', '2026-04-30 15:00', working(4), '2026-05-04 11:00'],
    ['late Friday', '2026-11-20 17:30', working(9), '2026-11-24 09:30'],
    ['short day and mid-week holiday, 7', '2026-11-03 14:00', working(7), '2026-11-05 13:00'],
    ['short day and mid-week holiday, 5', '2026-11-03 14:00', working(5), '2026-11-05 11:00'],
    ['short day and long weekend, 6', '2026-06-11 16:00', working(6), '2026-06-15 15:00'],
    ['short day and long weekend, 3', '2026-06-11 16:00', working(3), '2026-06-15 11:00'],
    ['minutes at day end', '2026-11-20 17:50', working(30, 'minute'), '2026-11-23 09:20'],
    ['minutes over lunch', '2026-11-19 12:45', working(30, 'minute'), '2026-11-19 14:15'],
    ['working Saturday, full', '2024-04-26 17:00', working(2), '2024-04-27 10:00'],
    ['working Saturday, short', '2024-11-01 15:00', working(9), '2024-11-02 16:00'],
    ['30 December before a transferred day off is not short', '2026-12-30 16:30', working(2), '2027-01-11 09:30'],
    ['7 working days over New Year', '2026-12-24 10:00', working(7, 'day'), '2027-01-13 18:00'],
    ['7 working days over May', '2026-04-24 10:00', working(7, 'day'), '2026-05-06 18:00'],
    ['7 working days with a working Saturday', '2024-10-28 10:00', working(7, 'day'), '2024-11-06 18:00'],
    ['8 calendar days, ends on a working day', '2026-04-22 10:00', elapsed(8, 'day'), '2026-04-30 17:00'],
    ['8 calendar days, ends on a holiday', '2026-04-23 10:00', elapsed(8, 'day'), '2026-05-04 18:00'],
  ])('%s', (_, start, limit, expected) => {
    const rollover = limit.clock === 'elapsed' ? 'nextWorkingDay' : 'none';
    const rules: Rules = { answer: { due: after('detected', limit), rollover } };
    expect(wall(due(rules, [['detected', start]], 'answer').dueAt)).toBe(expected);
  });

  test('36-hour week, the day ends at 17:12', () => {
    const day: [string, string][] = [
      ['09:00', '13:00'],
      ['14:00', '17:12'],
    ];
    const week = Object.fromEntries(['1', '2', '3', '4', '5'].map((name) => [name, day]));
    const short = createWorkClock({ ...nineToSix, week }, russianCalendar);
    const profile = smallProfile({ answer: { due: after('detected', working(9)) } });
    const start = at('2026-11-16 09:00');
    const [found] = deadlinesOf(aCase([['detected', '2026-11-16 09:00']]), profile, short, start);
    expect(wall(found?.dueAt)).toBe('2026-11-17 10:48');
  });

  test.each([
    [2, '2026-11-23 10:00'],
    [7, '2026-11-23 16:00'],
    [8, '2026-11-23 17:00'],
  ])('weekend arrival, day 08:00–17:00: %i working hours', (hours, expected) => {
    const day: [string, string][] = [
      ['08:00', '12:00'],
      ['13:00', '17:00'],
    ];
    const week = Object.fromEntries(['1', '2', '3', '4', '5'].map((name) => [name, day]));
    const early = createWorkClock({ ...nineToSix, week }, russianCalendar);
    const profile = smallProfile({ answer: { due: after('received', working(hours)) } });
    const [found] = deadlinesOf(aCase([['received', '2026-11-21 12:00']]), profile, early, at('2026-11-21 12:00'));
    expect(wall(found?.dueAt)).toBe(expected);
  });
});

describe('regulations.md §5: no holidays', () => {
  const nine = { due: after('detected', working(9)) };
  const rows: [string, Rules, Told[], string, string][] = [
    ['S1 answer', { x: nine }, [['detected', '2024-03-14 15:00']], 'x', '2024-03-15 16:00'],
    [
      'S1 draft, 5 working hours before it',
      { x: nine, draft: { act: 'draft', due: { type: 'before', deadline: 'x', lead: working(5) } } },
      [['detected', '2024-03-14 15:00']],
      'draft',
      '2024-03-15 10:00',
    ],
    [
      'S1 publish after approval, capped by the answer',
      { x: nine, p: { due: after('approved', working(30, 'minute')), per: 'draft', notLaterThan: ['x'] } },
      [
        ['detected', '2024-03-14 15:00'],
        ['approved', '2024-03-15 15:50', { draftId: 'd1' }],
      ],
      'p',
      '2024-03-15 16:00',
    ],
    [
      'S1 final draft, 7 working days after the interim',
      { f: { act: 'draft', due: after('interimPlaced', working(7, 'day')) } },
      [['interimPlaced', '2024-03-15 12:00']],
      'f',
      '2024-03-26 18:00',
    ],
    [
      'S2 to the Department',
      { x: { due: after('received', working(7)) } },
      [['received', '2024-03-13 14:30']],
      'x',
      '2024-03-14 12:30',
    ],
    [
      'S2 draft, 2 hours before it',
      {
        x: { due: after('received', working(7)) },
        d: { act: 'draft', due: { type: 'before', deadline: 'x', lead: working(2) } },
      },
      [['received', '2024-03-13 14:30']],
      'd',
      '2024-03-14 10:30',
    ],
    [
      'S4 arrived on Saturday',
      { x: { due: after('received', working(8)) } },
      [['received', '2024-03-16 11:20']],
      'x',
      '2024-03-18 18:00',
    ],
    [
      'S5 ordinary',
      { x: { due: after('detected', working(6)) } },
      [['detected', '2024-03-15 16:30']],
      'x',
      '2024-03-18 14:30',
    ],
    [
      'S5 high',
      { x: { due: after('detected', working(3)) } },
      [['detected', '2024-03-15 16:30']],
      'x',
      '2024-03-18 10:30',
    ],
    [
      'S5 final, moves from Saturday',
      { x: { due: after('detected', elapsed(8, 'day')), rollover: 'nextWorkingDay' } },
      [['detected', '2024-03-15 16:30']],
      'x',
      '2024-03-25 18:00',
    ],
    [
      'until 12:00 of the next working day',
      { x: { due: { type: 'until', event: 'received', dayOffset: 1, dayKind: 'working', time: '12:00' } } },
      [['received', '2024-03-15 15:00']],
      'x',
      '2024-03-18 12:00',
    ],
  ];
  test.each(rows)('%s', (_, rules, told, id, expected) => {
    const now = at(told.at(-1)?.[1] ?? '');
    const found = deadlinesOf(aCase(told), smallProfile(rules), plain, now).find((one) => one.id === id);
    expect(wall(found?.dueAt)).toBe(expected);
  });
});
