import { describe, expect, test } from 'vitest';
import { answerOf } from '../../lib/deadline/answer-of';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { nextDueAt } from '../../lib/deadline/next-due-at';
import { type NextMove, nextMoveOf } from '../../lib/deadline/next-move-of';
import { ownMoves } from '../../lib/deadline/own-moves';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { at, nineToSix, wall } from './a-case';
import { approve, assign, caseOf, giveBack, type Happened, place, submit, taken } from './a-journal';
import { after, smallProfile, working } from './small-profile';

const clock = createWorkClock(nineToSix, russianCalendar);

function builtIn(name: string): RegulationProfile {
  const profile = builtInProfiles.find(({ id }) => id === name);
  if (!profile) throw new Error(`no profile ${name}`);
  return profile;
}

const known = { topic: 'вода', place: 'Заречная', severity: 'ordinary' };
const start: Happened = ['2026-11-16 09:00', taken({ facts: known })];
const sent: Happened = ['2026-11-16 09:20', assign('a1')];
const part = (assignmentId: string) => ({ type: 'PartSubmitted', assignmentId, content: 'c' }) as const;

function move(profile: RegulationProfile, ...journal: Happened[]): NextMove {
  const theCase = caseOf(...journal);
  return nextMoveOf(theCase, profile, deadlinesOf(theCase, profile, clock, at(journal.at(-1)?.[0] ?? '')));
}

const said = ({ side, act, deadline }: NextMove) => [side, act, deadline?.id ?? null, wall(deadline?.dueAt)];

describe('Курской округ', () => {
  const rows: [string, Happened[], ReturnType<typeof said>][] = [
    ['unclassified', [['2026-11-16 09:00', taken()]], ['own', 'classify', 'route', '2026-11-16 10:00']],
    ['classified', [start], ['own', 'assign', 'route', '2026-11-16 10:00']],
    ['sent', [start, sent], ['executor', 'awaitDraft', 'draft', '2026-11-16 13:00']],
    [
      'returned as not ours',
      [start, sent, ['2026-11-16 09:40', { type: 'AssignmentReturned', assignmentId: 'a1', reason: '' }]],
      ['own', 'assign', 'reroute', null],
    ],
    [
      'a co-executor works',
      [start, sent, ['2026-11-16 09:30', assign('c1', 'co')]],
      ['executor', 'awaitParts', 'part', '2026-11-16 11:30'],
    ],
    [
      'his part is here',
      [start, sent, ['2026-11-16 09:30', assign('c1', 'co')], ['2026-11-16 10:00', part('c1')]],
      ['own', 'reviewPart', 'partReview', '2026-11-16 10:30'],
    ],
    [
      'his part is approved',
      [
        start,
        sent,
        ['2026-11-16 09:30', assign('c1', 'co')],
        ['2026-11-16 10:00', part('c1')],
        ['2026-11-16 10:10', { type: 'PartApproved', assignmentId: 'c1' }],
      ],
      ['executor', 'awaitDraft', 'draft', '2026-11-16 13:00'],
    ],
    ['drafted', [start, sent, ['2026-11-16 11:00', submit('d1')]], ['own', 'review', 'review', '2026-11-16 11:30']],
    [
      'sent back',
      [start, sent, ['2026-11-16 11:00', submit('d1')], ['2026-11-16 11:10', giveBack('d1')]],
      ['executor', 'awaitRework', 'rework', '2026-11-16 11:40'],
    ],
    [
      'the coordinator’s own text sent back',
      [start, ['2026-11-16 11:00', submit('d1', { assignmentId: null })], ['2026-11-16 11:10', giveBack('d1')]],
      ['own', 'rework', 'route', '2026-11-16 10:00'],
    ],
    [
      'approved',
      [start, sent, ['2026-11-16 11:00', submit('d1')], ['2026-11-16 11:10', approve('d1')]],
      ['own', 'place', 'publish', '2026-11-16 11:40'],
    ],
    [
      'an interim answer stands',
      [
        start,
        sent,
        ['2026-11-16 11:00', submit('d1', { kind: 'interim' })],
        ['2026-11-16 11:10', approve('d1')],
        ['2026-11-16 11:20', place('d1', 'interim')],
      ],
      ['executor', 'awaitFinal', 'finalDraft', '2026-11-25 18:00'],
    ],
    [
      'the author was asked: the answer’s term still binds',
      [
        start,
        sent,
        ['2026-11-16 11:00', submit('q1', { kind: 'clarification' })],
        ['2026-11-16 11:10', approve('q1')],
        ['2026-11-16 11:20', place('q1', 'clarification')],
      ],
      ['author', 'awaitAuthor', 'draft', '2026-11-16 13:00'],
    ],
    [
      'answered',
      [
        start,
        sent,
        ['2026-11-16 11:00', submit('d1')],
        ['2026-11-16 11:10', approve('d1')],
        ['2026-11-16 11:20', place('d1')],
      ],
      ['nobody', 'closed', null, null],
    ],
  ];
  test.each(rows)('%s', (_, journal, expected) => {
    expect(said(move(builtIn('kursk'), ...journal))).toEqual(expected);
  });
});

describe('other regulations', () => {
  test('Кожевниковский район: an act without a term is bound by the nearest of the case', () => {
    const drafted = move(builtIn('kozhevnikovo'), start, sent, ['2026-11-16 11:00', submit('d1')]);
    expect(said(drafted)).toEqual(['own', 'review', 'answer', '2026-11-16 17:00']);
    expect(said(move(builtIn('kozhevnikovo'), start))).toEqual(['own', 'assign', 'route', null]);
  });

  test('Ахтубинский район: no term at all, the clause all the same', () => {
    const drafted = move(builtIn('akhtubinsk'), start, sent, ['2026-11-16 11:00', submit('d1')]);
    expect(said(drafted)).toEqual(['own', 'review', 'review', null]);
    expect(drafted.deadline?.clause).toBe('п. 3.3');
  });

  test('Ахтубинский район: with every part here the coordinator writes the joint answer', () => {
    const two: Happened[] = [start, sent, ['2026-11-16 09:30', assign('c1', 'co')], ['2026-11-16 10:00', part('c1')]];
    expect(move(builtIn('akhtubinsk'), ...two)).toMatchObject({ side: 'executor', act: 'awaitParts' });
    const all = move(builtIn('akhtubinsk'), ...two, ['2026-11-16 10:30', part('a1')]);
    expect([all.side, all.act]).toEqual(['own', 'compose']);
  });

  test('a region that approves and an executor who posts', () => {
    const profile = smallProfile(
      { moderation: { act: 'moderate', due: after('draftSubmitted', working(1)), per: 'draft' } },
      {
        cast: { coordinator: 'coordinator', executor: 'executor', approver: 'region' },
        output: {
          channel: 'network',
          stopLabel: 'размещено',
          by: 'executor',
          provenance: { clause: 'п. 1', quote: 'слова акта' },
        },
      },
    );
    const drafted: Happened = ['2026-11-16 11:00', submit('d1')];
    expect(said(move(profile, start, sent, drafted))).toEqual(['region', 'review', 'moderation', '2026-11-16 12:00']);
    const approved: Happened = ['2026-11-16 11:10', approve('d1')];
    expect(said(move(profile, start, sent, drafted, approved)).slice(0, 2)).toEqual(['executor', 'place']);
  });
});

describe('what is owed', () => {
  const profile = smallProfile({
    route: { act: 'route', due: after('detected', working(1)) },
    draft: { act: 'draft', due: after('detected', working(2)) },
    answer: { due: after('detected', working(9)) },
    target: { act: 'inform', due: after('detected', working(1, 'minute')), nature: 'internal' },
    right: { act: 'giveBack', due: after('assigned', working(1, 'minute')), per: 'assignment', obligation: 'option' },
  });
  const deadlines = (now: string, ...journal: Happened[]) => deadlinesOf(caseOf(...journal), profile, clock, at(now));

  test('the nearest due time counts duties only, overdue ones included', () => {
    expect(wall(nextDueAt(deadlines('2026-11-16 09:00', start)))).toBe('2026-11-16 10:00');
    expect(wall(nextDueAt(deadlines('2026-11-16 15:00', start, sent)))).toBe('2026-11-16 11:00');
    expect(nextDueAt([])).toBeNull();
  });

  test('own moves leave out what executors owe', () => {
    const own = ownMoves(deadlines('2026-11-16 09:30', start, sent));
    expect(own.map(({ id }) => id)).toEqual(['answer', 'target']);
    expect(wall(nextDueAt(own))).toBe('2026-11-17 10:00');
  });

  test('«срок ответа» is the answer’s; after an interim one, the final draft’s; in the end the one it was measured by', () => {
    const kursk = builtIn('kursk');
    const interim: Happened[] = [
      start,
      sent,
      ['2026-11-16 11:00', submit('d1', { kind: 'interim' })],
      ['2026-11-16 11:10', approve('d1')],
      ['2026-11-16 11:20', place('d1', 'interim')],
    ];
    const final: Happened[] = [
      ['2026-11-20 11:00', submit('d2')],
      ['2026-11-20 11:10', approve('d2')],
      ['2026-11-20 11:20', place('d2')],
    ];
    const answer = (...journal: Happened[]) =>
      answerOf(deadlinesOf(caseOf(...journal), kursk, clock, at('2026-11-20 12:00')))?.id;
    expect([answer(start), answer(...interim), answer(...interim, ...final)]).toEqual([
      'answer',
      'finalDraft',
      'answer',
    ]);
    expect(answerOf(deadlinesOf(caseOf(start), builtIn('akhtubinsk'), clock, at('2026-11-20 12:00')))).toBeNull();
  });
});
