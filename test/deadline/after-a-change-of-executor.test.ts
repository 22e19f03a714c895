import { expect, test } from 'vitest';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { at, wall } from './a-case';
import { approve, assign, caseOf, type Happened, place, submit } from './a-journal';
import { clock } from './due';
import { clocks, sent, standing, start } from './in-kursk';
import { after, smallProfile, working } from './small-profile';

test('an approved answer is to be placed in its term whoever has the work by now', () => {
  const journal: Happened[] = [
    start,
    sent,
    ['2026-11-16 10:00', submit('d1')],
    ['2026-11-16 10:10', approve('d1')],
    ['2026-11-16 10:15', { type: 'AssignmentWithdrawn', assignmentId: 'a1', reason: 'отпуск' }],
  ];
  expect(standing(clocks('2026-11-16 10:20', ...journal)('publish@d1'))).toEqual(['running', '2026-11-16 10:40', 20]);
  expect(standing(clocks('2026-11-16 11:00', ...journal)('publish@d1'))?.[0]).toBe('overdue');
});

test('interim answers again and again: the next one is owed by whoever has the work, and ends the term', () => {
  const profile = smallProfile({
    again: {
      due: after('interimPlaced', working(2, 'day')),
      per: 'occurrence',
      satisfiedBy: ['interimPlaced', 'finalPlaced'],
    },
  });
  const journal: Happened[] = [
    start,
    sent,
    ['2026-11-16 10:00', submit('d1', { kind: 'interim' })],
    ['2026-11-16 10:10', approve('d1')],
    ['2026-11-16 10:20', place('d1', 'interim')],
    ['2026-11-17 10:00', { type: 'AssignmentWithdrawn', assignmentId: 'a1', reason: 'отпуск' }],
    ['2026-11-17 10:05', assign('a2')],
  ];
  const states = (now: string, ...more: Happened[]) =>
    deadlinesOf(caseOf(...journal, ...more), profile, clock, at(now)).map(({ state, dueAt }) => [state, wall(dueAt)]);
  expect(states('2026-11-17 11:00')).toEqual([['running', '2026-11-18 18:00']]);
  const second: Happened[] = [
    ['2026-11-18 10:00', submit('d2', { kind: 'interim', assignmentId: 'a2' })],
    ['2026-11-18 10:10', approve('d2')],
    ['2026-11-18 10:20', place('d2', 'interim')],
  ];
  expect(states('2026-11-18 11:00', ...second)).toEqual([
    ['running', '2026-11-20 18:00'],
    ['met', '2026-11-18 18:00'],
  ]);
});
