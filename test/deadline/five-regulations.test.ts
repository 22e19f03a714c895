import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '../../lib/case/facts';
import type { Deadline } from '../../lib/deadline/deadline';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { aCase, at, nineToSix, type Told, wall } from './a-case';

/** Rows of mission.md C.1. Every message arrives on Friday 20.11.2026 at 16:00; the day is 09:00–18:00, lunch 13:00. */
const clock = createWorkClock(nineToSix, russianCalendar);
const start = '2026-11-20 16:00';
const begun: Told[] = [
  ['published', '2026-11-20 15:00'],
  ['detected', start],
  ['received', start],
  ['read', '2026-11-20 16:10'],
];
const main = { assignmentId: 'a1' };
const draft = { assignmentId: 'a1', draftId: 'd1' };
const sent: Told = ['assigned', '2026-11-20 17:00', main];
const coSent: Told = ['coAssigned', '2026-11-20 17:00', { assignmentId: 'c1' }];
const drafted: Told[] = [
  ['draftSubmitted', '2026-11-20 17:40', draft],
  ['finalDraftSubmitted', '2026-11-20 17:40', draft],
];
const returned: Told = ['draftReturned', '2026-11-20 17:50', draft];
const approved: Told[] = [
  ['approved', '2026-11-20 17:45', draft],
  ['finalApproved', '2026-11-20 17:45', draft],
];
const interim: Told[] = [
  ['placed', '2026-11-20 17:50', draft],
  ['interimPlaced', '2026-11-20 17:50', draft],
];
const high: Partial<CaseFacts> = { severity: 'high' };

type Row = [
  clause: string,
  id: string,
  told: readonly Told[],
  /** On the wall clock, or `immediate`, or `none`. */
  due: string,
  mover: Deadline['mover'],
  facts?: Partial<CaseFacts>,
];

const tables: Record<string, Row[]> = {
  kursk: [
    ['п. 8(2)', 'route', [], '2026-11-20 17:00', 'own'],
    ['п. 9', 'returnNotOurs', [sent], '2026-11-20 17:30', 'executor'],
    ['п. 10', 'answer', [], '2026-11-23 17:00', 'own'],
    ['п. 11', 'draft', [], '2026-11-23 11:00', 'executor'],
    ['пп. 12, 13', 'review', drafted, '2026-11-23 09:10', 'own'],
    ['п. 12', 'publish', approved, '2026-11-23 09:15', 'own'],
    ['п. 14', 'rework', [returned], '2026-11-23 09:20', 'executor'],
    ['п. 15', 'finalDraft', interim, '2026-12-01 18:00', 'executor'],
    ['п. 16', 'part', [coSent], '2026-11-23 10:00', 'executor'],
    ['п. 16', 'partReview', [['partSubmitted', '2026-11-20 17:50', { assignmentId: 'c1' }]], '2026-11-23 09:20', 'own'],
    ['п. 21', 'shortcomings', [['shortcomingFound', '2026-11-20 17:00']], 'none', 'own'],
    ['п. 23', 'memo', [['significanceFlagged', '2026-11-20 17:00']], 'immediate', 'own'],
  ],
  kozhevnikovo: [
    ['п. 6', 'route', [], 'immediate', 'own'],
    ['пп. 7, 9', 'answer', [], '2026-11-23 15:00', 'own'],
    ['п. 8', 'draft', [], '2026-11-23 12:00', 'executor'],
    ['п. 10', 'finalDraft', interim, '2026-12-01 18:00', 'executor'],
    ['п. 11', 'part', [coSent], 'none', 'executor'],
    ['п. 11', 'partOfMain', [sent], 'none', 'executor', { executorsCount: 2 }],
    ['п. 16', 'shortcomings', [['shortcomingFound', '2026-11-20 17:00']], 'none', 'own'],
    ['п. 17', 'memo', [['significanceFlagged', '2026-11-20 17:00']], 'immediate', 'own'],
  ],
  akhtubinsk: [
    ['п. 3.2.1', 'part', [coSent], '2026-11-23 10:00', 'executor'],
    ['п. 3.2.1', 'partOfMain', [sent, coSent], '2026-11-23 10:00', 'executor', { executorsCount: 2 }],
    ['п. 3.1', 'route', [], 'none', 'own'],
    ['п. 3.1', 'draft', [sent], 'none', 'executor'],
    ['п. 3.3', 'review', drafted, 'none', 'own'],
    ['п. 3.4', 'rework', [returned], 'none', 'executor'],
    ['п. 3.9', 'shortcomings', [['shortcomingFound', '2026-11-20 17:00']], 'none', 'own'],
  ],
  vorsino: [
    ['п. 2.1', 'route', [], '2026-11-20 18:00', 'own'],
    ['п. 2.2', 'draft', [sent], '2026-11-23 11:00', 'executor'],
    ['п. 2.2.1', 'review', drafted, '2026-11-23 09:10', 'own'],
    ['п. 2.2.2', 'rework', [returned], '2026-11-23 09:50', 'executor'],
    ['п. 2.2.3 (первый)', 'publish', approved, '2026-11-23 09:15', 'own'],
    ['п. 2.2.3 (второй)', 'preparation', [], '2026-11-23 15:00', 'executor'],
    ['п. 2.2.4', 'answer', [], '2026-11-23 16:00', 'own'],
    ['п. 2.7', 'explanation', [['explanationDraftSubmitted', '2026-11-20 17:00']], '2026-11-23 15:00', 'own'],
    ['п. 3.2', 'memo', [['significanceFlagged', '2026-11-20 17:00']], 'immediate', 'own'],
  ],
  krasnoufimsk: [
    ['пп. 8(2), 9', 'resolve', [], '2026-11-30 18:00', 'executor', { handling: 'fastTrack' }],
    ['п. 8(3)', 'reaction', [], '2026-11-23 11:00', 'own', high],
    ['п. 10', 'route', [], '2026-11-20 16:40', 'own'],
    ['п. 11', 'returnNotOurs', [sent], '2026-11-20 17:30', 'executor'],
    ['пп. 12, 13', 'draft', [], '2026-11-23 13:00', 'executor'],
    ['пп. 12, 13', 'draftHigh', [], '2026-11-23 10:00', 'executor', high],
    ['пп. 9, 12', 'finalAnswer', interim, '2026-11-30 18:00', 'own', { interimGiven: true }],
    ['п. 14', 'review', drafted, '2026-11-23 09:10', 'own'],
    ['п. 15', 'rework', [returned], '2026-11-23 09:20', 'executor'],
    ['п. 16', 'publish', approved, '2026-11-23 09:15', 'own'],
    ['п. 17(3)', 'part', [coSent], '2026-11-23 10:00', 'executor'],
    ['п. 20', 'notConfirmed', [], '2026-11-23 13:00', 'executor', { problemConfirmed: false }],
    ['пп. 12, 20', 'notConfirmedHigh', [], '2026-11-23 10:00', 'executor', { problemConfirmed: false, ...high }],
    ['п. 25', 'memo', [['significanceFlagged', '2026-11-20 17:00']], 'immediate', 'own'],
  ],
};

describe.each(Object.entries(tables))('%s', (name, rows) => {
  const profile = builtInProfiles.find(({ id }) => id === name);
  if (!profile) throw new Error(`no profile ${name}`);

  test.each(rows)('%s %s', (clause, id, told, due, mover, facts = {}) => {
    const all = deadlinesOf(aCase([...begun, ...told], { facts }), profile, clock, at('2026-11-20 17:55'));
    const found = all.find((deadline) => deadline.id === id);
    const expected = due === 'immediate' || due === 'none' ? due : 'timed';
    expect(found).toMatchObject({ clause, mover, form: expected });
    expect(wall(found?.dueAt)).toBe(expected === 'timed' ? due : null);
  });

  test('no deadline of the real profile is due before its start, unless a cap makes it', () => {
    const everything = [...begun, sent, coSent, ...drafted, ...approved, returned, ...interim];
    for (const severity of ['high', 'ordinary']) {
      const facts = { severity, interimGiven: true, executorsCount: 2 };
      const all = deadlinesOf(aCase(everything, { facts }), profile, clock, at('2026-11-20 17:55'));
      expect(all.length).toBeGreaterThan(5);
      for (const { ownDueAt, startedAt } of all) expect(ownDueAt ?? startedAt).toBeGreaterThanOrEqual(startedAt);
    }
  });
});

test('Ахтубинский район: the act gives the answer no term, and none is invented', () => {
  const profile = builtInProfiles.find(({ id }) => id === 'akhtubinsk');
  if (!profile) throw new Error('no profile');
  const all = deadlinesOf(aCase([...begun, sent, ...drafted, ...approved]), profile, clock, at('2027-06-01 12:00'));
  expect(all.filter(({ dueAt }) => dueAt !== null)).toEqual([]);
  expect(all.filter(({ state }) => state === 'overdue')).toEqual([]);
});
