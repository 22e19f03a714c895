import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../lib/deadline/deadline';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { noHolidays, russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { aCase, at, nineToSix, type Told, wall } from './a-case';
import { after, elapsed, smallProfile, working } from './small-profile';

const clock = createWorkClock(nineToSix, russianCalendar);
const plain = createWorkClock(nineToSix, noHolidays);

type Rules = Parameters<typeof smallProfile>[0];

function due(rules: Rules, told: readonly Told[], id: string, change: Parameters<typeof aCase>[1] = {}): Deadline {
  const last = told.at(-1)?.[1] ?? '';
  const found = deadlinesOf(aCase(told, change), smallProfile(rules), clock, at(last)).find((one) => one.id === id);
  if (!found) throw new Error(`no deadline ${id}`);
  return found;
}

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

describe('back counts', () => {
  const rules: Rules = {
    answer: { due: after('detected', working(9)) },
    draft: { act: 'draft', due: { type: 'before', deadline: 'answer', lead: working(5) } },
  };

  test.each(['2026-04-30 15:00', '2026-11-20 14:00', '2026-11-03 09:00', '2026-12-30 14:00', '2026-11-21 12:00'])(
    '9 working hours less 5 from %s are 4 from the start',
    (start) => {
      expect(wall(due(rules, [['detected', start]], 'draft').dueAt)).toBe(wall(clock.add(at(start), 240)));
    },
  );

  test('it begins where the other one begins', () => {
    const found = due(rules, [['detected', '2026-11-20 10:00']], 'draft');
    expect([wall(found.startedAt), found.startEvent]).toEqual(['2026-11-20 10:00', 'detected']);
  });

  test('from the own due time of the other one, not from the one its cap leaves', () => {
    const capped: Rules = {
      limit: { due: after('detected', working(2)) },
      answer: { due: after('detected', working(9)), notLaterThan: ['limit'] },
      draft: { act: 'draft', due: { type: 'before', deadline: 'answer', lead: working(5) } },
    };
    expect(wall(due(capped, [['detected', '2026-11-16 09:00']], 'draft').dueAt)).toBe('2026-11-16 13:00');
  });

  test('a lead longer than the whole term leaves nothing, but not less', () => {
    const long: Rules = { ...rules, draft: { due: { type: 'before', deadline: 'answer', lead: working(20) } } };
    expect(wall(due(long, [['detected', '2026-11-20 10:00']], 'draft').dueAt)).toBe('2026-11-20 10:00');
  });

  test('by the clock on the wall', () => {
    const wallClock: Rules = { ...rules, draft: { due: { type: 'before', deadline: 'answer', lead: elapsed(2) } } };
    expect(wall(due(wallClock, [['detected', '2026-11-16 15:00']], 'draft').dueAt)).toBe('2026-11-17 14:00');
  });

  test('where the other one does not apply, it does not either', () => {
    const when = { fact: 'severity', is: 'high' } as const;
    const profile = smallProfile({ ...rules, answer: { due: after('detected', working(9)), when } });
    expect(deadlinesOf(aCase([['detected', '2026-11-20 10:00']]), profile, clock, at('2026-11-20 10:00'))).toEqual([]);
  });
});

describe('other forms', () => {
  const received: Told[] = [['received', '2026-11-20 17:30']];

  test('hours round the clock run through night and weekend', () => {
    const found = due({ x: { due: after('received', elapsed(4)) } }, received, 'x');
    expect([wall(found.dueAt), found.countedIn, found.left]).toEqual(['2026-11-20 21:30', 'elapsed', 240]);
  });

  test('working hours of a calendar of its own: round the clock', () => {
    const found = due({ x: { due: after('received', working(4)), calendar: 'always' } }, received, 'x');
    expect(wall(found.dueAt)).toBe('2026-11-20 21:30');
  });

  test('calendar days with no rule on days off end at midnight of the day', () => {
    expect(wall(due({ x: { due: after('received', elapsed(1, 'day')) } }, received, 'x').dueAt)).toBe(
      '2026-11-22 00:00',
    );
  });

  test('the day of the start may count, and a working day may end at midnight', () => {
    const counting = { startDay: 'included', workingDayEnds: 'endOfDay' } as const;
    const profile = smallProfile({ x: { due: after('received', working(2, 'day')) } }, { counting });
    const [found] = deadlinesOf(aCase(received), profile, clock, at('2026-11-20 17:30'));
    expect(wall(found?.dueAt)).toBe('2026-11-24 00:00');
  });

  test('a profile with half a day is refused with an example', () => {
    expect(() => smallProfile({ x: { due: after('received', working(1.5, 'day')) } })).toThrow(/дни считаются целыми/);
  });

  test.each([
    ['today, close of work', 0, 'working', 'endOfWork', '2026-11-20 18:00'],
    ['tomorrow, a day off', 1, 'calendar', '12:00', '2026-11-21 12:00'],
    ['tomorrow, close of work, moves to Monday', 1, 'calendar', 'endOfWork', '2026-11-23 18:00'],
    ['third working day at midnight', 3, 'working', '24:00', '2026-11-26 00:00'],
    ['a time of today that has passed is now', 0, 'calendar', '12:00', '2026-11-20 17:30'],
  ] as const)('until: %s', (_, dayOffset, dayKind, time, expected) => {
    const rules: Rules = { x: { due: { type: 'until', event: 'received', dayOffset, dayKind, time } } };
    expect(wall(due(rules, received, 'x').dueAt)).toBe(expected);
  });

  test('a share of another term, from its own event', () => {
    const rules: Rules = {
      whole: { due: after('received', working(2, 'day')) },
      half: { act: 'draft', due: { type: 'fraction', event: 'assigned', deadline: 'whole', ratio: 0.5 } },
    };
    const told: Told[] = [
      ['received', '2026-11-16 09:00'],
      ['assigned', '2026-11-16 10:00'],
    ];
    // whole: to Wed 18:00 = 24 working hours; half of them from 10:00
    expect(wall(due(rules, told, 'half').dueAt)).toBe('2026-11-17 15:00');
  });

  test('a date nobody has named is «не назван», then the one named, then not before the start', () => {
    const rules: Rules = { x: { due: { type: 'declared', event: 'received', by: ['coordinator'] } } };
    expect(due(rules, received, 'x')).toMatchObject({ form: 'undeclared', dueAt: null, state: 'running', left: null });
    const declared = { x: at('2026-12-01 18:00') };
    expect(wall(due(rules, received, 'x', { declared }).dueAt)).toBe('2026-12-01 18:00');
    const early = { x: at('2026-11-01 18:00') };
    expect(wall(due(rules, received, 'x', { declared: early }).dueAt)).toBe('2026-11-20 17:30');
  });

  test('a promise of the answer becomes the date; the later promise stands', () => {
    const rules: Rules = { x: { due: { type: 'declared', event: 'received', by: ['coordinator'] } } };
    const promises = [
      { draftId: 'd1', dueAt: at('2026-12-01 18:00') },
      { draftId: 'd2', dueAt: at('2026-12-08 18:00') },
    ];
    expect(wall(due(rules, received, 'x', { promises }).dueAt)).toBe('2026-12-08 18:00');
  });

  test('a table by topic with a season; no row, no date', () => {
    const tables = {
      topics: {
        key: ['topic'],
        columns: ['work'],
        rows: [
          { topic: 'снег', season: { from: '11-01', to: '03-31' }, work: working(1, 'day') },
          { topic: 'снег', work: working(5, 'day') },
        ],
      },
    };
    const profile = smallProfile(
      { x: { due: { type: 'lookup', event: 'received', table: 'topics', column: 'work' } } },
      { tables },
    );
    const on = (date: string, topic: string) =>
      deadlinesOf(aCase([['received', date]], { facts: { topic } }), profile, clock, at(date))[0];
    expect(wall(on('2026-11-20 10:00', 'снег')?.dueAt)).toBe('2026-11-23 18:00');
    expect(wall(on('2026-07-20 10:00', 'снег')?.dueAt)).toBe('2026-07-27 18:00');
    expect(on('2026-07-20 10:00', 'дорога')).toMatchObject({ form: 'undeclared', dueAt: null });
  });

  test('«незамедлительно» counts what has passed and is never overdue', () => {
    const rules: Rules = { x: { act: 'inform', due: { type: 'immediate', event: 'significanceFlagged' } } };
    const profile = smallProfile(rules);
    const told: Told[] = [['significanceFlagged', '2026-11-20 17:50']];
    const [open] = deadlinesOf(aCase(told), profile, clock, at('2026-11-23 09:05'));
    expect(open).toMatchObject({ form: 'immediate', dueAt: null, state: 'running', elapsed: 15, left: null });
    const [done] = deadlinesOf(
      aCase([...told, ['headInformed', '2026-11-20 17:58']]),
      profile,
      clock,
      at('2026-11-23 09:05'),
    );
    expect(done).toMatchObject({ state: 'met', elapsed: 8 });
  });

  test('«срок не установлен» shows the duty and invents no time', () => {
    const [found] = deadlinesOf(
      aCase(received),
      smallProfile({ x: { due: { type: 'none' } } }),
      clock,
      at('2030-01-01'),
    );
    expect(found).toMatchObject({ form: 'none', dueAt: null, state: 'running', startEvent: null, left: null });
  });

  test('an event from outside starts a clock', () => {
    const found = due({ x: { due: after('broadcast', working(1)) } }, [['broadcast', '2026-11-20 10:00']], 'x');
    expect(wall(found.dueAt)).toBe('2026-11-20 11:00');
  });

  test('what has not begun is not listed', () => {
    const profile = smallProfile({ x: { due: after('approved', working(1)) } });
    expect(deadlinesOf(aCase(received), profile, clock, at('2026-11-20 17:30'))).toEqual([]);
  });

  test('a year without a decree makes it provisional', () => {
    const rules: Rules = { x: { due: after('received', working(9)) } };
    expect(due(rules, [['received', '2027-12-30 17:00']], 'x').provisional).toBe(true);
    expect(due(rules, [['received', '2027-12-27 17:00']], 'x').provisional).toBe(false);
  });

  test('a message older than the calendar does not stop the other clocks', () => {
    const rules: Rules = {
      explanation: { due: after('published', working(8)) },
      answer: { due: after('detected', working(9)) },
    };
    const told: Told[] = [
      ['published', '2011-05-05 12:00'],
      ['detected', '2026-11-20 10:00'],
    ];
    expect(due(rules, told, 'explanation').state).toBe('overdue');
    expect(wall(due(rules, told, 'answer').dueAt)).toBe('2026-11-23 11:00');
  });
});

describe('caps', () => {
  const rules: Rules = {
    answer: { due: after('detected', working(9)), satisfiedBy: ['interimPlaced', 'finalPlaced'] },
    publish: {
      due: after('approved', working(30, 'minute')),
      per: 'draft',
      satisfiedBy: ['placed'],
      notLaterThan: ['answer'],
    },
  };
  const detected: Told = ['detected', '2026-11-16 09:00']; // answer: Tue 10:00

  test('the cap is named with its clause, the own term stays visible', () => {
    const found = due(rules, [detected, ['approved', '2026-11-17 09:50', { draftId: 'd1' }]], 'publish');
    expect(found.cappedBy).toEqual({ id: 'answer', clause: 'п. answer', label: 'answer' });
    expect([wall(found.ownDueAt), wall(found.dueAt)]).toEqual(['2026-11-17 10:20', '2026-11-17 10:00']);
  });

  test('a cap that is later changes nothing', () => {
    const found = due(rules, [detected, ['approved', '2026-11-16 10:00', { draftId: 'd1' }]], 'publish');
    expect([wall(found.dueAt), found.cappedBy]).toEqual(['2026-11-16 10:30', null]);
  });

  test('a cap that was met before does not bind: the final answer after an interim one', () => {
    const told: Told[] = [
      detected,
      ['interimPlaced', '2026-11-16 17:00'],
      ['approved', '2026-11-24 12:00', { draftId: 'd2' }],
    ];
    expect(wall(due(rules, told, 'publish').dueAt)).toBe('2026-11-24 12:30');
  });

  test('a cap that has passed unmet leaves no time at all', () => {
    const found = due(rules, [detected, ['approved', '2026-11-17 12:00', { draftId: 'd1' }]], 'publish');
    expect([wall(found.dueAt), found.state, found.left]).toEqual(['2026-11-17 10:00', 'overdue', -120]);
  });

  test('the tightest of several caps', () => {
    const three: Rules = {
      a: { due: after('detected', working(3)) },
      b: { due: after('detected', working(2)) },
      x: { due: after('detected', working(9)), notLaterThan: ['a', 'b'] },
    };
    expect(due(three, [detected], 'x').cappedBy?.id).toBe('b');
  });

  test('a duty without a term of its own has the term of its cap', () => {
    const inside: Rules = { ...rules, send: { due: { type: 'none', event: 'approved' }, notLaterThan: ['answer'] } };
    const found = due(inside, [detected, ['approved', '2026-11-16 10:00']], 'send');
    expect([found.form, found.ownDueAt, wall(found.dueAt)]).toEqual(['timed', null, '2026-11-17 10:00']);
  });
});
