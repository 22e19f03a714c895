import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { aCase, at, type Told, wall } from './a-case';
import { clock, due, type Rules } from './due';
import { after, elapsed, smallProfile, working } from './small-profile';

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

  test('working days back are working days: from Monday two of them are Thursday', () => {
    const days: Rules = {
      answer: { due: after('detected', { amount: 3, unit: 'day', clock: 'working' }) },
      draft: {
        act: 'draft',
        due: { type: 'before', deadline: 'answer', lead: { amount: 2, unit: 'day', clock: 'working' } },
      },
    };
    expect(wall(due(days, [['detected', '2026-11-18 10:00']], 'answer').dueAt)).toBe('2026-11-23 18:00');
    expect(wall(due(days, [['detected', '2026-11-18 10:00']], 'draft').dueAt)).toBe('2026-11-19 18:00');
  });

  test('a start from before the calendar stops nothing', () => {
    const old: Rules = { ...rules, answer: { due: after('published', working(9)) } };
    expect(wall(due(old, [['published', '2009-11-18 10:00']], 'draft').dueAt)).toMatch(/^2013-01/);
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
