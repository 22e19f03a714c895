import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { at, nineToSix, wall } from './a-case';
import { approve, assign, caseOf, giveBack, type Happened, place, submit } from './a-journal';
import { clock } from './due';
import { clocks, sent, standing, start } from './in-kursk';
import { after, smallProfile, working } from './small-profile';

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

  test('what a co-executor returned waits for another co-executor, not for the main one', () => {
    const journal: Happened[] = [
      start,
      sent,
      ['2026-11-16 09:20', assign('c1', 'co')],
      ['2026-11-16 09:40', { type: 'AssignmentReturned', assignmentId: 'c1', reason: 'не наше' }],
      ['2026-11-16 09:50', { type: 'AssignmentReturned', assignmentId: 'a1', reason: 'не наше' }],
      ['2026-11-16 10:00', assign('a2')],
    ];
    expect(clocks('2026-11-16 11:00', ...journal)('reroute@4.c1')).toMatchObject({ state: 'running' });
    expect(clocks('2026-11-16 11:00', ...journal)('reroute@5.a1')).toMatchObject({ state: 'met', elapsed: 10 });
    const again = clocks('2026-11-16 11:00', ...journal, ['2026-11-16 10:30', assign('c2', 'co', 2)]);
    expect(again('reroute@4.c1')).toMatchObject({ state: 'met', elapsed: 50 });
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

  test('so is his term from the finding on, once he is chosen; what is counted back from the office’s is the office’s', () => {
    const rules = smallProfile({
      draft: { act: 'draft', due: after('detected', working(6)) },
      answer: { due: after('detected', working(9)) },
      early: { act: 'draft', due: { type: 'before', deadline: 'answer', lead: working(5) } },
    });
    const ending: [string, string][] = [
      ['09:00', '13:00'],
      ['14:00', '17:12'],
    ];
    const week = Object.fromEntries(['1', '2', '3', '4', '5'].map((name) => [name, ending]));
    const rural = createWorkClock({ ...nineToSix, week }, russianCalendar);
    const resolver = { office: clock, of: () => clock, ofExecutor: (id: string) => (id === 'of-a1' ? rural : null) };
    const found: Happened = ['2026-11-16 11:00', start[1]];
    const dues = (...told: Happened[]) =>
      Object.fromEntries(
        deadlinesOf(caseOf(...told), rules, resolver, at('2026-11-16 12:00')).map(({ id, dueAt }) => [id, wall(dueAt)]),
      );
    expect(dues(found)).toMatchObject({ draft: '2026-11-16 18:00', early: '2026-11-16 16:00' });
    expect(dues(found, ['2026-11-16 11:20', assign('a1')])).toEqual({
      draft: '2026-11-17 09:48',
      early: '2026-11-16 16:00',
      answer: '2026-11-17 12:00',
    });
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

  test('a revoked approval takes its clock along; the check made in time stays made, a new one begins', () => {
    const revoked: Happened = ['2026-11-16 11:30', { type: 'ApprovalRevoked', draftId: 'd1', reason: 'опечатка' }];
    const found = clocks('2026-11-16 12:00', start, sent, first, ['2026-11-16 11:10', approve('d1')], revoked);
    expect(found('publish@d1')).toBeUndefined();
    expect(standing(found('review@d1'))).toEqual(['met', '2026-11-16 11:30', 20]);
    expect(standing(found('review@d1.5'))).toEqual(['running', '2026-11-16 12:00', 0]);
    const once: Happened = ['2026-11-16 11:50', approve('d1')];
    const told = [start, sent, first, ['2026-11-16 11:10', approve('d1')] as Happened, revoked, once] as const;
    const approved = clocks('2026-11-16 12:00', ...told);
    expect(standing(approved('review@d1.5'))).toEqual(['met', '2026-11-16 12:00', 10]);
    expect(standing(approved('publish@d1'))?.slice(0, 2)).toEqual(['running', '2026-11-16 12:20']);
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
