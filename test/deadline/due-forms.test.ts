import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { aCase, at, type Told, wall } from './a-case';
import { clock, due, type Rules } from './due';
import { after, elapsed, smallProfile, working } from './small-profile';

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

  test('an act of hours round the clock alone: its one calendar keeps its own week', () => {
    const { always } = smallProfile({}).calendars;
    if (!always) throw new Error('no calendar');
    const { hours: _, ...silent } = always;
    const rest = { calendars: { always: silent }, defaultCalendar: 'always' };
    const profile = smallProfile({ x: { due: after('received', working(4)) } }, rest);
    const [found] = deadlinesOf(aCase(received), profile, clock, at('2026-11-20 17:30'));
    expect(wall(found?.dueAt)).toBe('2026-11-20 21:30');
  });

  test('a word to the author every three days: from one interim answer to the next', () => {
    const rules: Rules = {
      x: { due: after('interimPlaced', working(3, 'day')), satisfiedBy: ['interimPlaced'] },
    };
    const once: Told[] = [...received, ['interimPlaced', '2026-11-23 10:00']];
    expect(due(rules, once, 'x')).toMatchObject({ doneAt: null, dueAt: at('2026-11-26 18:00') });
    const twice: Told[] = [...once, ['interimPlaced', '2026-11-26 10:00']];
    expect(due(rules, twice, 'x')).toMatchObject({ state: 'met', doneAt: at('2026-11-26 10:00') });
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

  test.each([
    ['a day off moves to the next working day, at the same time', 1, '12:00', '2026-11-23 12:00'],
    ['a working day stays', 4, '12:00', '2026-11-24 12:00'],
    ['midnight of a day off', 2, '24:00', '2026-11-24 00:00'],
  ] as const)('until a calendar day that rolls: %s', (_, dayOffset, time, expected) => {
    const until = { type: 'until', event: 'received', dayOffset, dayKind: 'calendar', time } as const;
    expect(wall(due({ x: { due: until, rollover: 'nextWorkingDay' } }, received, 'x').dueAt)).toBe(expected);
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

  test('a date far beyond the calendar stops nothing that leans on it', () => {
    const rules: Rules = {
      promised: { due: { type: 'declared', event: 'received', by: ['coordinator'] } },
      draft: { act: 'draft', due: { type: 'before', deadline: 'promised', lead: working(2, 'day') } },
      half: { act: 'draft', due: { type: 'fraction', event: 'received', deadline: 'promised', ratio: 0.5 } },
    };
    const far = { declared: { promised: at('2062-12-01 18:00') } };
    for (const id of ['promised', 'draft', 'half']) expect(due(rules, received, id, far).state).toBe('running');
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

  test('a day off is one of the office, also for a duty whose clock never stops, also once emergency hours are named', () => {
    const rules: Rules = {
      x: {
        due: { type: 'immediate', event: 'received' },
        when: { eventAt: 'received', within: 'nonWorkingDay' },
        calendar: 'always',
      },
    };
    const emergencyHours = { '2026-11-21': [['10:00', '14:00']] } as const;
    expect(due(rules, [['received', '2026-11-21 12:00']], 'x', { emergencyHours }).form).toBe('immediate');
    expect(() => due(rules, [['received', '2026-11-20 12:00']], 'x')).toThrow('no deadline');
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
