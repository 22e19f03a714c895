import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseEventBody } from '../../lib/case/events';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { nextMoveOf } from '../../lib/deadline/next-move-of';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { at, nineToSix, wall } from './a-case';
import { approve, assign, caseOf, giveBack, type Happened, place, submit, taken } from './a-journal';

const clock = createWorkClock(nineToSix, russianCalendar);

/** Events in any order, sensible or not: another copy of the journal may bring what `decide` would have refused. */
const someEvent: fc.Arbitrary<CaseEventBody> = fc.oneof(
  fc.constantFrom('a1', 'a2').map((id) => assign(id)),
  fc.constantFrom('c1', 'c2').map((id) => assign(id, 'co')),
  fc.constantFrom('d1', 'd2', 'd3').chain((id) =>
    fc.oneof(
      fc.constantFrom('interim', 'final', 'clarification', 'explanation').map((kind) => submit(id, { kind })),
      fc.constantFrom(giveBack(id), approve(id), place(id, 'interim'), place(id, 'final')),
      fc.constant<CaseEventBody>({ type: 'ApprovalRevoked', draftId: id, reason: '' }),
    ),
  ),
  fc.constantFrom<CaseEventBody>(
    { type: 'PartSubmitted', assignmentId: 'c1', content: 'c' },
    { type: 'PartReturned', assignmentId: 'c1', reason: '' },
    { type: 'PartApproved', assignmentId: 'c1' },
    { type: 'AssignmentReturned', assignmentId: 'a1', reason: '' },
    { type: 'AssignmentWithdrawn', assignmentId: 'a2', reason: '' },
    { type: 'SignificanceFlagged', reason: '' },
    { type: 'HeadInformed', signedBy: '', note: '' },
    { type: 'CaseClassified', before: {}, after: { severity: 'high' } },
    { type: 'EmergencyDeclared', reason: '', hours: { '2026-11-21': [['10:00', '14:00']] } },
    { type: 'CaseClosed', reason: '' },
    { type: 'CaseReopened', reason: '' },
  ),
);

const someJournal = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 * 1440 }), someEvent), { maxLength: 14 })
  .map((list) => list.toSorted(([a], [b]) => a - b))
  .map((list): Happened[] => [
    ['2026-11-19 09:00', taken()],
    ...list.map(([minute, what]): Happened => [wall(at('2026-11-19 09:00') + minute * 60_000) ?? '', what]),
  ]);

const someCase = fc.record({
  profile: fc.constantFrom(...builtInProfiles),
  journal: someJournal,
  later: fc.integer({ min: 0, max: 20 * 1440 }),
});

test('whatever happened: no own term ends before it starts, keys are unique, every state agrees with its times', () => {
  fc.assert(
    fc.property(someCase, ({ profile, journal, later }) => {
      const theCase = caseOf(...journal);
      const now = at(journal.at(-1)?.[0] ?? '') + later * 60_000;
      const all = deadlinesOf(theCase, profile, clock, now);
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      for (const { ownDueAt, dueAt, startedAt, state, doneAt, left, internal, optional } of all) {
        expect(ownDueAt ?? startedAt).toBeGreaterThanOrEqual(startedAt);
        expect(dueAt ?? -Infinity).toBeLessThanOrEqual(ownDueAt ?? Infinity);
        expect(state === 'met' || state === 'metLate').toBe(doneAt !== null);
        expect(left === null).toBe(dueAt === null || state === 'cancelled' || state === 'lapsed');
        expect(state === 'overdue' && (internal || optional || (left ?? 0) > 0)).toBe(false);
        expect(theCase.closedAt !== null && (state === 'running' || state === 'overdue')).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('a passing minute only uses time up: no due time, start or act changes, and nothing overdue recovers', () => {
  fc.assert(
    fc.property(someCase, ({ profile, journal, later }) => {
      const theCase = caseOf(...journal);
      const now = at(journal.at(-1)?.[0] ?? '');
      const early = new Map(deadlinesOf(theCase, profile, clock, now).map((deadline) => [deadline.key, deadline]));
      for (const { key, dueAt, startedAt, doneAt, state, left } of deadlinesOf(
        theCase,
        profile,
        clock,
        now + later * 60_000,
      )) {
        const before = early.get(key);
        expect(before).toMatchObject({ dueAt, startedAt, doneAt });
        expect([state, 'running']).toContain(before?.state);
        expect(left ?? -Infinity).toBeLessThanOrEqual(before?.left ?? Infinity);
      }
    }),
    { numRuns: 200 },
  );
});

test('a case has exactly one next move, and a closed one none', () => {
  fc.assert(
    fc.property(someCase, ({ profile, journal }) => {
      const theCase = caseOf(...journal);
      const move = nextMoveOf(theCase, profile, deadlinesOf(theCase, profile, clock, at(journal.at(-1)?.[0] ?? '')));
      expect(move.side === 'nobody').toBe(theCase.closedAt !== null);
      expect(move.act === 'closed').toBe(theCase.closedAt !== null);
    }),
    { numRuns: 200 },
  );
});
