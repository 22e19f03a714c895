import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../lib/case/case';
import type { Command } from '../../lib/case/commands';
import { decide } from '../../lib/case/decide';
import { isRefusal } from '../../lib/case/decision';
import { caseEventSchema } from '../../lib/case/event-schema';
import type { CaseEvent } from '../../lib/case/events';
import { evolve } from '../../lib/case/evolve';
import { replay } from '../../lib/case/replay';
import { UNSET_REGULATION } from '../../lib/case/unset-regulation';
import { COMMAND_SHAPES, inWords } from './any-command';
import { MINUTE, START } from './given';
import { journalled } from './journalled';
import { akhtubinsk, kozhevnikovo, krasnoufimsk, kursk, vorsino } from './rules';
import { take } from './steps';

const RUNS = 200;
const LENGTH = 100; // 200 walks of 100 commands: 20,000

/** Endings are rarer than the rest, so that walks have a middle. */
const ENDINGS = new Set(['cancelTaking', 'erasePersonalData', 'declineProcessing', 'handOver', 'closeWithException']);
const OFTEN = new Set([
  'recordConsent',
  'submitPart',
  'approvePart',
  'submitDraft',
  'approveDraft',
  'revokeApproval',
  'placeAnswer',
  'assignExecutors',
  'classify',
  'reopen',
  'applyRegulation',
  'recordVerdict',
]);

const anyCommand = fc.oneof(
  ...Object.entries(COMMAND_SHAPES).map(([type, shape]) => ({
    weight: ENDINGS.has(type) ? 1 : OFTEN.has(type) ? 24 : 6,
    arbitrary: fc
      .tuple(fc.record(shape), fc.constantFrom(undefined, undefined, undefined, undefined, START + 3 * MINUTE))
      .map(([fields, happenedAt]) => {
        const body = type === 'takeMessage' ? { ...take, ...fields } : { type, ...fields };
        const timing = happenedAt === undefined ? {} : { happenedAt, happenedReason: 'по почте' };
        return { ...body, ...timing } as Command;
      }),
  })),
);

const known = { topic: 'вода', place: 'Заречная', severity: 'ordinary' };

const walk = fc.record({
  start: fc.constantFrom<Command>(
    take,
    { ...take, via: 'import' },
    { ...take, regulation: UNSET_REGULATION },
    { ...take, facts: known },
    { ...take, facts: known },
  ),
  rules: fc.constantFrom(kursk, kozhevnikovo, akhtubinsk, vorsino, krasnoufimsk, { ...kursk, fourEyes: true }),
  commands: fc.array(anyCommand, { minLength: LENGTH, maxLength: LENGTH }),
});

describe('a random walk', () => {
  it('never throws, is what its journal replays to, and places approved texts only', () => {
    const met = new Set<string>();
    let judged = 0;
    fc.assert(
      fc.property(walk, ({ start, rules, commands }) => {
        const journal: CaseEvent[] = [];
        let state: Case | null = null;
        for (const [index, next] of [start, ...commands].entries()) {
          const now = START + index * MINUTE;
          const decision = decide(inWords(next, state, `draft-${index}`), state, {
            now,
            by: 'coordinator',
            rules,
            undoWindow: 20 * MINUTE,
          });
          judged += 1;
          if (isRefusal(decision)) continue;
          const written = journalled(decision.events, journal.length, now, 'coordinator');
          journal.push(...written);
          state = written.reduce<Case | null>(evolve, state);
          for (const { type } of written) met.add(type);
          expect(brokenLaw(state, journal)).toBeNull();
        }
        expect(replay(journal)).toEqual(state);
      }),
      { numRuns: RUNS, seed: 20_261_120 },
    );
    expect(judged).toBe(RUNS * (LENGTH + 1));
    expect(caseEventSchema.options.map(({ shape }) => shape.type.value).filter((type) => !met.has(type))).toEqual([]);
  });
});

/** What must hold of any state that is reached: the name of the first law that does not. */
function brokenLaw(state: Case | null, journal: readonly CaseEvent[]): string | null {
  if (!state) return 'a case exists';
  const mains = state.assignments.filter(
    ({ role, status }) => role === 'main' && status !== 'withdrawn' && status !== 'returned',
  );
  if (mains.length > 1) return 'one main executor at most';
  const current = state.drafts.filter(({ status }) => status !== 'superseded' && status !== 'placed');
  if (current.length > 1) return 'one draft under work at most';
  if (state.placements.some((placed) => !wasApproved(placed.draftId, journal))) return 'only approved texts are placed';
  const approved = state.drafts.find(({ status }) => status === 'approved');
  if (approved && !wasApproved(approved.id, journal)) return 'an approval never survives a change of the text';
  if (state.status === 'answered' && !state.placements.some((placed) => placed.kind === 'final'))
    return 'an interim answer never closes';
  if (
    state.facts.visibility === 'private' &&
    state.placements.at(-1)?.channel === 'network' &&
    journal.at(-1)?.type === 'AnswerPlaced'
  )
    return 'private stays private';
  return null;
}

/** Whether the last word on the draft before it was placed was an approval of exactly the text submitted. */
function wasApproved(draftId: string, journal: readonly CaseEvent[]): boolean {
  const submitted = journal.find((event) => event.type === 'DraftSubmitted' && event.draftId === draftId);
  const last = journal.findLast(
    (event) => (event.type === 'AnswerApproved' || event.type === 'ApprovalRevoked') && event.draftId === draftId,
  );
  if (submitted?.type !== 'DraftSubmitted' || last?.type !== 'AnswerApproved') return false;
  return submitted.content === last.content;
}
