import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { at, wall } from './a-case';
import { assign, caseOf, type Happened, taken } from './a-journal';
import { clock } from './due';
import { clocks, profile, sent, standing, start } from './in-kursk';
import { after, smallProfile, working } from './small-profile';

describe('taken', () => {
  test('the binding clock first, each with clause, quote, act and role', () => {
    const all = deadlinesOf(caseOf(start), profile, clock, at('2026-11-16 09:10'));
    expect(all.map(({ id, dueAt }) => [id, wall(dueAt)])).toEqual([
      ['route', '2026-11-16 10:00'],
      ['draft', '2026-11-16 13:00'],
      ['answer', '2026-11-17 10:00'],
    ]);
    expect(all[0]).toMatchObject({
      clause: 'п. 8(2)',
      mover: 'own',
      act: { id: 'route', kind: 'assign' },
      role: { id: 'department', side: 'own' },
      instance: {},
      left: 50,
      quote: expect.stringContaining('в течение 1 рабочего часа'),
    });
    expect(all[1]).toMatchObject({ mover: 'executor' });
  });

  test('the due minute is in time, the next one is late', () => {
    expect(standing(clocks('2026-11-16 10:00', start)('route'))).toEqual(['running', '2026-11-16 10:00', 0]);
    expect(standing(clocks('2026-11-16 10:01', start)('route'))).toEqual(['overdue', '2026-11-16 10:00', -1]);
  });

  test('seconds do not make late', () => {
    const told = caseOf(start, sent);
    const moments = told.moments.map((one) =>
      one.event === 'assigned' ? { ...one, at: at('2026-11-16 10:00') + 59_000 } : one,
    );
    const found = deadlinesOf({ ...told, moments }, profile, clock, at('2026-11-16 12:00')).find(
      ({ id }) => id === 'route',
    );
    expect(found?.state).toBe('met');
  });

  test('done late stays late, by working minutes', () => {
    const found = clocks('2026-11-17 12:00', start, ['2026-11-16 14:30', assign('a1')])('route');
    expect(standing(found)).toEqual(['metLate', '2026-11-16 10:00', -210]);
  });

  test('finishing one clock does not touch the others', () => {
    const before = clocks('2026-11-16 09:30', start);
    const then = clocks('2026-11-16 09:30', start, sent);
    for (const id of ['draft', 'answer']) expect(then(id)).toEqual(before(id));
    expect(then('route')?.state).toBe('met');
  });

  test('a corrected start moves what is counted from it', () => {
    const corrected: Happened = [
      '2026-11-16 09:30',
      {
        type: 'StartCorrected',
        moment: 'detected',
        from: null,
        to: new Date(at('2026-11-13 17:00')).toISOString(),
        reason: 'увидели в пятницу',
      },
    ];
    const found = clocks('2026-11-16 09:31', start, sent, corrected);
    expect(standing(found('answer'))).toEqual(['running', '2026-11-16 18:00', 449]);
    expect(standing(found('route'))).toEqual(['metLate', '2026-11-13 18:00', -20]);
  });
});

describe('facts', () => {
  const bySeverity = smallProfile({
    ordinary: { due: after('detected', working(6)), when: { fact: 'severity', is: ['ordinary', 'solvable'] } },
    high: { due: after('detected', working(3)), when: { fact: 'severity', is: 'high' } },
  });
  const classified = (severity: string): Happened => [
    '2026-11-16 11:00',
    { type: 'CaseClassified', before: {}, after: { severity } },
  ];

  test('another category counts again from the same start', () => {
    const told = (...events: Happened[]) =>
      deadlinesOf(caseOf(start, ...events), bySeverity, clock, at('2026-11-16 11:00')).map(
        ({ id, dueAt, startedAt }) => [id, wall(startedAt), wall(dueAt)],
      );
    expect(told()).toEqual([]);
    expect(told(classified('ordinary'))).toEqual([['ordinary', '2026-11-16 09:00', '2026-11-16 16:00']]);
    expect(told(classified('ordinary'), classified('high'))).toEqual([
      ['high', '2026-11-16 09:00', '2026-11-16 12:00'],
    ]);
  });

  test('emergency hours of a day off make it count, in this case only', () => {
    const saturday: Happened = ['2026-11-21 11:00', taken()];
    const emergency: Happened = [
      '2026-11-21 11:05',
      { type: 'EmergencyDeclared', reason: 'авария', hours: { '2026-11-21': [['10:00', '14:00']] } },
    ];
    expect(standing(clocks('2026-11-21 11:10', saturday)('route'))).toEqual(['running', '2026-11-23 10:00', 60]);
    expect(standing(clocks('2026-11-21 11:10', saturday, emergency)('route'))).toEqual([
      'running',
      '2026-11-21 12:00',
      50,
    ]);
    expect(standing(clocks('2026-11-21 11:10', saturday, emergency)('answer'))?.[1]).toBe('2026-11-23 16:00');
  });
});

test('emergency hours that contradict themselves leave the case countable', () => {
  const hours = {
    '2026-11-21': [
      ['10:00', '14:00'],
      ['12:00', '16:00'],
    ],
  } as const;
  const declared: Happened = ['2026-11-16 09:10', { type: 'EmergencyDeclared', reason: 'авария', hours }];
  expect(standing(clocks('2026-11-16 09:10', start, declared)('answer'))).toEqual(
    standing(clocks('2026-11-16 09:10', start)('answer')),
  );
});

describe('internal targets', () => {
  test('warn and are never overdue', () => {
    const rules = smallProfile({ target: { act: 'route', due: after('detected', working(1)), nature: 'internal' } });
    const [open] = deadlinesOf(caseOf(start), rules, clock, at('2026-11-16 12:00'));
    expect(open).toMatchObject({ state: 'running', left: -120, internal: true });
    const [done] = deadlinesOf(caseOf(start, ['2026-11-16 12:00', assign('a1')]), rules, clock, at('2026-11-16 12:00'));
    expect(done?.state).toBe('met');
  });
});
