import { expect, test } from 'vitest';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { dueRuleWords } from '../../lib/words/due-rule-words';
import { reactionWords } from '../../lib/words/reaction-words';
import { caseOf, taken, type Happened } from '../deadline/a-journal';
import { clocksOf } from '../../lib/deadline/clocks';
import { targetAt } from '../../lib/deadline/target-at';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { caseRules } from '../../lib/regulation/case-rules';
import { readProfile } from '../../lib/regulation/read-profile';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { aCase, at, nineToSix, wall, type Told } from '../deadline/a-case';
import { sixthProfile } from './sixth-profile';

const zone = 'Asia/Kamchatka';
const office = createWorkClock({ ...nineToSix, zone }, russianCalendar);
const friday = '2026-11-20 17:30';

function dueTimes(told: readonly Told[], change: Parameters<typeof aCase>[1] = {}): Record<string, string | null> {
  const read = readProfile(JSON.parse(JSON.stringify(sixthProfile)));
  if ('refusal' in read) throw new Error(read.refusal.words);
  const moved = told.map(([event, when, of], index) => ({ event, at: at(when, zone), seq: index + 1, ...of }));
  const theCase = { ...aCase(told, change), moments: moved };
  const found = deadlinesOf(theCase, read.profile, office, at(friday, zone));
  return Object.fromEntries(found.map(({ id, dueAt, form }) => [id, form === 'timed' ? wall(dueAt, zone) : form]));
}

test('hours round the clock run through the night, the region has hours of its own', () => {
  expect(dueTimes([['received', friday]])).toEqual({
    firstResponse: '2026-11-20 20:30',
    categorise: '2026-11-23 10:30', // Friday 17:30–18:00, Monday 09:00–10:30
    answer: '2026-11-21 17:30',
    draft: '2026-11-21 05:30', // half of 24 hours
  });
});

test('a date promised in the answer becomes a deadline; until it is named there is none', () => {
  const told: Told[] = [
    ['received', friday],
    ['interimPlaced', '2026-11-20 19:00'],
  ];
  expect(dueTimes(told)['promise']).toBe('undeclared');
  expect(dueTimes(told, { promises: [{ draftId: 'd1', dueAt: at('2026-12-01 12:00', zone) }] })['promise']).toBe(
    '2026-12-01 12:00',
  );
});

test('the region and the author owe their own deadlines', () => {
  const read = readProfile(sixthProfile);
  const profile = 'profile' in read ? read.profile : null;
  if (!profile) throw new Error('refused');
  const told: Told[] = [
    ['received', friday],
    ['clarificationPlaced', '2026-11-20 18:00'],
  ];
  const owed = deadlinesOf(aCase(told), profile, office, at(friday));
  expect(owed.find(({ id }) => id === 'categorise')?.mover).toBe('region');
  expect(owed.find(({ id }) => id === 'authorReplies')?.mover).toBe('author');
  expect(owed.find(({ id }) => id === 'authorReplies')?.optional).toBe(true);
});

test('an outside event, and a table of topics with a season', () => {
  const told: Told[] = [
    ['received', friday],
    ['assigned', '2026-11-20 18:00', { assignmentId: 'a1' }],
    ['broadcast', '2026-11-20 21:00'],
  ];
  expect(dueTimes(told, { facts: { topic: 'деревья' } })).toMatchObject({
    refute: '2026-11-23 12:00',
    work: '2026-12-04 00:00', // nine working days, 24:00 of 3 December
  });
  expect(dueTimes(told, { facts: { topic: 'надписи' } })['work']).toBe('undeclared'); // out of season
});

test('lib/case is told what may be noted and named', () => {
  const read = readProfile(sixthProfile);
  const rules = 'profile' in read ? caseRules(read.profile) : null;
  expect(rules?.outsideEvents).toEqual(['categorised', 'broadcast', 'refuted', 'worked']);
  expect(rules?.declaredDeadlines).toEqual(['promise']);
  expect(rules?.answerKinds.map(({ kind }) => kind)).toContain('firstResponse');
});

test('a softer term is told beside the limit, and what is to happen when a term is broken', () => {
  const read = readProfile(sixthProfile);
  const profile = 'profile' in read ? read.profile : null;
  if (!profile) throw new Error('refused');
  const counted = deadlinesOf(aCase([['received', friday]]), profile, office, at(friday));
  const first = counted.find(({ id }) => id === 'firstResponse');
  expect(first && targetAt(first, profile, clocksOf(profile, office))).toBe(at('2026-11-20 18:30')); // round the clock
  const { answer, firstResponse } = profile.deadlines;
  expect(answer && reactionWords(answer, profile)).toEqual([
    expect.stringMatching(/^когда остаётся 2 часа: уведомить \(/),
    expect.stringMatching(/^при нарушении: доложить выше \(/),
  ]);
  expect(firstResponse && dueRuleWords(firstResponse, profile)).toContain('ориентир: 1 рабочий час');
});

test('a category that restarts the clock gives its term anew from the minute it was given', () => {
  const kursk = builtInProfiles.find(({ id }) => id === 'krasnoufimsk');
  if (!kursk?.categories['high']) throw new Error('krasnoufimsk');
  const moscow = createWorkClock(nineToSix, russianCalendar);
  const journal = (severity: string): Happened[] => [
    ['2026-11-16 09:00', taken({ facts: { severity } })],
    ['2026-11-16 11:00', { type: 'CaseClassified', before: { severity }, after: { severity: 'high' } }],
  ];
  const preparation = (restarts: boolean, severity: string) => {
    const high = { ...kursk.categories['high'], reassignment: restarts ? 'restartsClock' : 'keepsStart' } as const;
    const profile = { ...kursk, categories: { ...kursk.categories, high } } as typeof kursk;
    const found = deadlinesOf(caseOf(...journal(severity)), profile, moscow, at('2026-11-16 11:30'));
    const due = found.find(({ act, dueAt }) => act.kind === 'draft' && dueAt !== null);
    return due && wall(due.dueAt);
  };
  expect(preparation(false, 'ordinary')).toBe('2026-11-16 12:00');
  expect(preparation(true, 'ordinary')).toBe('2026-11-16 15:00');
});
