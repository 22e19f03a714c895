import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../lib/deadline/deadline';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { kursk } from '../../lib/regulation/profiles/kursk/profile';
import { regulationProfile } from '../../lib/regulation/schema';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { at, nineToSix, wall } from './a-case';
import { approve, assign, caseOf, giveBack, type Happened, place, submit, taken } from './a-journal';
import { after, smallProfile, working } from './small-profile';

const clock = createWorkClock(nineToSix, russianCalendar);
const profile = regulationProfile.parse(kursk);

/** Курской округ, taken on Monday 16.11.2026 at 09:00: route 10:00, draft 14:00 … = 13:00, answer Tuesday 10:00. */
const start: Happened = ['2026-11-16 09:00', taken()];
const sent: Happened = ['2026-11-16 09:20', assign('a1')];

function clocks(now: string, ...journal: Happened[]): (key: string) => Deadline | undefined {
  const all = deadlinesOf(caseOf(...journal), profile, clock, at(now));
  return (key) => all.find((deadline) => deadline.key === key);
}

function standing(deadline: Deadline | undefined) {
  return deadline && [deadline.state, wall(deadline.dueAt), deadline.left];
}

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

describe('executors', () => {
  const lost: Happened = ['2026-11-16 09:40', { type: 'AssignmentReturned', assignmentId: 'a1', reason: 'не наше' }];

  test('the right to return lapses in silence', () => {
    expect(standing(clocks('2026-11-16 09:50', start, sent)('returnNotOurs@a1'))?.[0]).toBe('running');
    expect(standing(clocks('2026-11-16 11:00', start, sent)('returnNotOurs@a1'))?.[0]).toBe('lapsed');
  });

  test('a return after its term is late', () => {
    const late: Happened = ['2026-11-16 10:30', { type: 'AssignmentReturned', assignmentId: 'a1', reason: 'не наше' }];
    expect(standing(clocks('2026-11-16 11:00', start, sent, late)('returnNotOurs@a1'))).toEqual([
      'metLate',
      '2026-11-16 09:50',
      -40,
    ]);
  });

  test('reassignment restarts no overall clock; the new executor has his own right to return', () => {
    const again: Happened = ['2026-11-16 11:00', assign('a2')];
    const found = clocks('2026-11-16 11:05', start, sent, lost, again);
    expect(standing(found('answer'))).toEqual(['running', '2026-11-17 10:00', 415]);
    expect(standing(found('draft'))?.[1]).toBe('2026-11-16 13:00');
    expect(standing(found('returnNotOurs@a1'))?.[0]).toBe('met');
    expect(standing(found('returnNotOurs@a2'))).toEqual(['running', '2026-11-16 11:30', 25]);
  });

  test('what an executor returned waits for another one, and ends with him', () => {
    const waits = clocks('2026-11-16 09:50', start, sent, lost)('reroute@3.a1');
    expect(waits).toMatchObject({ state: 'running', form: 'immediate', elapsed: 10 });
    const done = clocks('2026-11-16 11:00', start, sent, lost, ['2026-11-16 10:00', assign('a2')])('reroute@3.a1');
    expect(done).toMatchObject({ state: 'met', elapsed: 20 });
  });

  test('every co-executor has a clock of his own, and so has the check of his part', () => {
    const part = (assignmentId: string) => ({ type: 'PartSubmitted', assignmentId, content: 'c' }) as const;
    const found = clocks(
      '2026-11-16 12:00',
      start,
      sent,
      ['2026-11-16 09:20', assign('c1', 'co')],
      ['2026-11-16 09:45', assign('c2', 'co')],
      ['2026-11-16 10:00', part('c1')],
      ['2026-11-16 10:10', { type: 'PartReturned', assignmentId: 'c1', reason: 'неполно' }],
      ['2026-11-16 11:50', part('c1')],
    );
    expect(standing(found('part@c1'))).toEqual(['met', '2026-11-16 11:20', 80]);
    expect(standing(found('part@c2'))).toEqual(['overdue', '2026-11-16 11:45', -15]);
    expect(standing(found('partReview@5.c1'))).toEqual(['met', '2026-11-16 10:30', 20]);
    expect(standing(found('partReview@7.c1'))).toEqual(['running', '2026-11-16 12:20', 20]);
  });

  test('a withdrawn co-executor owes nothing more', () => {
    const found = clocks(
      '2026-11-16 15:00',
      start,
      sent,
      ['2026-11-16 09:30', assign('c1', 'co')],
      ['2026-11-16 10:00', { type: 'AssignmentWithdrawn', assignmentId: 'c1', reason: 'обойдёмся' }],
    );
    expect(found('part@c1')).toMatchObject({ state: 'cancelled', left: null, doneAt: null });
  });

  test('a clock of one assignment is not stopped by another', () => {
    const rules = smallProfile({ draft: { act: 'draft', due: after('assigned', working(3)), per: 'assignment' } });
    const told = caseOf(
      start,
      sent,
      ['2026-11-16 10:00', { type: 'AssignmentWithdrawn', assignmentId: 'a1', reason: '' }],
      ['2026-11-16 11:00', assign('a2')],
    );
    const all = deadlinesOf(told, rules, clock, at('2026-11-16 11:00'));
    expect(all.map(({ key, state, dueAt }) => [key, state, wall(dueAt)])).toEqual([
      ['draft@a2', 'running', '2026-11-16 15:00'],
      ['draft@a1', 'cancelled', '2026-11-16 12:20'],
    ]);
  });

  test('an executor with hours of his own is measured by them', () => {
    const rules = smallProfile({
      draft: { act: 'draft', due: after('assigned', working(3)), per: 'assignment' },
      answer: { due: after('detected', working(9)) },
    });
    const rural = createWorkClock(
      { ...nineToSix, week: { '1': [['09:00', '11:00']], '2': [['09:00', '11:00']] } },
      russianCalendar,
    );
    const resolver = { office: clock, of: () => clock, ofExecutor: (id: string) => (id === 'of-a1' ? rural : null) };
    const all = deadlinesOf(caseOf(start, sent), rules, resolver, at('2026-11-16 10:00'));
    expect(all.map(({ id, dueAt, left }) => [id, wall(dueAt), left])).toEqual([
      ['answer', '2026-11-17 10:00', 480],
      ['draft', '2026-11-17 10:20', 140],
    ]);
  });
});

describe('drafts', () => {
  const first: Happened = ['2026-11-16 11:00', submit('d1')];
  const back: Happened = ['2026-11-16 11:20', giveBack('d1')];
  const second: Happened = ['2026-11-16 11:45', submit('d2')];

  test('a rework loop has its own short clocks and moves no outer one', () => {
    const found = clocks('2026-11-16 11:50', start, sent, first, back, second);
    expect(standing(found('review@d1'))).toEqual(['met', '2026-11-16 11:30', 10]);
    expect(standing(found('rework@4.a1'))).toEqual(['met', '2026-11-16 11:50', 5]);
    expect(standing(found('review@d2'))).toEqual(['running', '2026-11-16 12:15', 25]);
    expect(standing(found('draft'))).toEqual(['met', '2026-11-16 13:00', 120]);
    expect(standing(found('answer'))).toEqual(['running', '2026-11-17 10:00', 370]);
  });

  test('nobody owes the check of a draft that a newer one replaced', () => {
    const found = clocks('2026-11-16 12:00', start, sent, first, ['2026-11-16 11:10', submit('d2')]);
    expect(found('review@d1')?.state).toBe('cancelled');
    expect(standing(found('review@d2'))).toEqual(['overdue', '2026-11-16 11:40', -20]);
  });

  test('the clocks of an executor who lost the case end with his draft and his rework', () => {
    const withdrawn: Happened = ['2026-11-16 11:30', { type: 'AssignmentWithdrawn', assignmentId: 'a1', reason: '' }];
    expect(clocks('2026-11-16 12:00', start, sent, first, withdrawn)('review@d1')?.state).toBe('cancelled');
    expect(clocks('2026-11-16 12:00', start, sent, first, back, withdrawn)('rework@4.a1')?.state).toBe('cancelled');
  });

  test('a draft lost with its executor does not stand for the next one: same term, still owed', () => {
    const withdrawn: Happened = ['2026-11-16 11:30', { type: 'AssignmentWithdrawn', assignmentId: 'a1', reason: '' }];
    const again: Happened = ['2026-11-16 11:40', assign('a2')];
    const open = clocks('2026-11-16 11:45', start, sent, first, withdrawn, again);
    expect(standing(open('draft'))).toEqual(['running', '2026-11-16 13:00', 75]);
    const done: Happened = ['2026-11-16 12:40', submit('d2', { assignmentId: 'a2' })];
    expect(standing(clocks('2026-11-16 17:00', start, sent, first, withdrawn, again, done)('draft'))).toEqual([
      'met',
      '2026-11-16 13:00',
      20,
    ]);
  });

  test('a revoked approval takes its clock along; the check runs on from the same start', () => {
    const revoked: Happened = ['2026-11-16 11:30', { type: 'ApprovalRevoked', draftId: 'd1', reason: 'опечатка' }];
    const found = clocks('2026-11-16 12:00', start, sent, first, ['2026-11-16 11:10', approve('d1')], revoked);
    expect(found('publish@d1')).toBeUndefined();
    expect(standing(found('review@d1'))).toEqual(['overdue', '2026-11-16 11:30', -30]);
  });

  test('a question to the author pauses nothing', () => {
    const asked: Happened[] = [
      ['2026-11-16 10:00', submit('q1', { kind: 'clarification', assignmentId: null })],
      ['2026-11-16 10:05', approve('q1')],
      ['2026-11-16 10:06', place('q1', 'clarification')],
    ];
    const found = clocks('2026-11-16 17:00', start, sent, ...asked);
    expect(standing(found('answer'))).toEqual(['running', '2026-11-17 10:00', 120]);
    expect(standing(found('draft'))?.[0]).toBe('overdue');
  });

  test('an interim answer ends the first term and starts seven working days for the final draft', () => {
    const interim: Happened[] = [
      ['2026-11-16 11:00', submit('d1', { kind: 'interim' })],
      ['2026-11-16 11:05', approve('d1')],
      ['2026-11-16 11:10', place('d1', 'interim')],
    ];
    const found = clocks('2026-11-17 12:00', start, sent, ...interim);
    expect(standing(found('answer'))?.[0]).toBe('met');
    expect(standing(found('finalDraft'))?.slice(0, 2)).toEqual(['running', '2026-11-25 18:00']);
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

describe('closing and reopening', () => {
  const end: Happened[] = [
    ['2026-11-16 11:00', submit('d1')],
    ['2026-11-16 11:10', approve('d1')],
    ['2026-11-16 11:20', place('d1')],
  ];
  const reopened: Happened = ['2026-11-18 09:00', { type: 'CaseReopened', reason: 'ответ не тот' }];

  test.each([
    ['declined', { type: 'ProcessingDeclined', groundId: 'obscene', clause: 'п. 20', note: '' }],
    ['handed over', { type: 'HandedOver', to: 'делопроизводитель', registration: null }],
    ['undone', { type: 'TakingCancelled' }],
  ] as const)('%s: nothing runs on, nothing is missed', (_, closing) => {
    const all = deadlinesOf(caseOf(start, ['2026-11-16 12:00', closing]), profile, clock, at('2026-11-18 09:00'));
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['cancelled']));
  });

  test('an answer without routing leaves the routing missed, as it stood when the case closed', () => {
    const own: Happened[] = [
      ['2026-11-16 11:00', submit('d1', { assignmentId: null })],
      ['2026-11-16 11:10', approve('d1')],
      ['2026-11-16 11:20', place('d1')],
    ];
    const found = clocks('2026-12-01 09:00', start, ...own);
    expect(standing(found('route'))).toEqual(['missed', '2026-11-16 10:00', -80]);
    expect(standing(found('answer'))).toEqual(['met', '2026-11-17 10:00', 400]);
  });

  test('a closing by exception hides no breach that was there', () => {
    const closed: Happened = ['2026-11-17 12:00', { type: 'CaseClosed', reason: 'соцсеть недоступна' }];
    const found = clocks('2026-12-01 09:00', start, sent, closed);
    expect(found('answer')).toMatchObject({ state: 'missed', left: -120 });
  });

  test('what is over does not change with time', () => {
    const then = deadlinesOf(caseOf(start, sent, ...end), profile, clock, at('2026-11-16 12:00'));
    expect(deadlinesOf(caseOf(start, sent, ...end), profile, clock, at('2027-11-16 12:00'))).toEqual(then);
  });

  test('reopened: the answer is owed again in its original term, what others did stays done', () => {
    const found = clocks('2026-11-18 09:30', start, sent, ...end, reopened);
    expect(standing(found('answer'))).toEqual(['overdue', '2026-11-17 10:00', -450]);
    for (const key of ['route', 'draft', 'review@d1', 'publish@d1']) expect(found(key)?.state).toBe('met');
  });

  test('reopened the same day it still has what is left', () => {
    const soon: Happened = ['2026-11-16 12:00', { type: 'CaseReopened', reason: 'ответ не тот' }];
    expect(standing(clocks('2026-11-16 12:00', start, sent, ...end, soon)('answer'))).toEqual([
      'running',
      '2026-11-17 10:00',
      360,
    ]);
  });

  test('a declined case reopened runs on from its original start', () => {
    const declined: Happened = [
      '2026-11-16 09:30',
      { type: 'ProcessingDeclined', groundId: 'obscene', clause: 'п. 20', note: '' },
    ];
    const found = clocks('2026-11-18 09:00', start, declined, reopened);
    expect(standing(found('answer'))).toEqual(['overdue', '2026-11-17 10:00', -420]);
  });
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
