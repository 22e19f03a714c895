import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../lib/case/case';
import type { Command } from '../../lib/case/commands';
import { decide } from '../../lib/case/decide';
import { isRefusal } from '../../lib/case/decision';
import { caseEventSchema } from '../../lib/case/event-schema';
import type { CaseEvent } from '../../lib/case/events';
import { evolve } from '../../lib/case/evolve';
import { PERSONAL_PARTS } from '../../lib/case/personal-data';
import { replay } from '../../lib/case/replay';
import { UNSET_REGULATION } from '../../lib/case/unset-regulation';
import { MINUTE, START } from './given';
import { journalled } from './journalled';
import { akhtubinsk, kozhevnikovo, krasnoufimsk, kursk, vorsino } from './rules';
import { assign, assignBoth, hashOf, main, take, verdict } from './steps';

const RUNS = 100;
const LENGTH = 100; // 100 walks of 100 commands: 10,000

/** Stands for the newest assignment or draft, or the text of that draft, where the walk has come to. */
const LATEST = 'latest';

const text = fc.constantFrom('причина', 'причина', 'причина', '');
const content = fc.constantFrom(...['раз', 'два', 'три'].map(hashOf));
const assignmentId = fc.constantFrom('a1', 'a2', 'a-main', LATEST, LATEST);
const someDraft = fc.constantFrom('d1', 'd2', LATEST, LATEST, LATEST);
const readContent = fc.oneof(content, fc.constant(LATEST));
const kind = fc.constantFrom('final', 'final', 'interim', 'interim', 'clarification', 'explanation', 'firstResponse');
const moment = fc.constantFrom('published', 'detected', 'received', 'read');
const time = fc.constantFrom(START - MINUTE, START + 5 * MINUTE, START + 9000 * MINUTE, Number.NaN);
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary);
const assignee = fc.record({
  assignmentId,
  role: fc.constantFrom('main', 'co'),
  executorId: fc.constantFrom('zhkh', 'gochs', 'mup'),
  executorName: fc.constant('Отдел'),
  order: fc.integer({ min: 0, max: 3 }),
  question: fc.constantFrom('', '', '', main.question, main.question, 'Кто починит насос?'),
});

/** One shape per command; the whole list is checked against the type by `satisfies`. */
const shapes = {
  takeMessage: { number: fc.constant(1), starts: fc.constant({}), facts: fc.constant({}) },
  cancelTaking: {},
  markRead: {},
  noteChange: { text: content },
  noteVanish: {},
  noteReturn: {},
  correctStart: { moment, to: time, reason: text },
  classify: {
    after: fc.constantFrom(
      { topic: 'вода', place: 'Заречная', severity: 'high' },
      { handling: 'fastTrack' },
      { visibility: 'private' },
      { isRepeat: true },
    ),
  },
  declareEmergency: { reason: text, hours: fc.constantFrom({}, { '2026-11-21': [['10:00', '14:00']] }) },
  flagSignificance: { reason: text },
  informHead: { signedBy: text, note: text },
  noteShortcoming: { clause: text, note: text },
  assignExecutors: {
    assignees: fc.oneof(fc.array(assignee, { maxLength: 3 }), fc.constantFrom(assign.assignees, assignBoth.assignees)),
  },
  withdrawAssignment: { assignmentId, reason: text },
  reassign: { assignmentId, reason: text, assignee },
  acknowledge: { assignmentId },
  returnAssignment: { assignmentId, reason: text },
  remind: { assignmentId },
  submitPart: { assignmentId, content },
  returnPart: { assignmentId, reason: text },
  approvePart: { assignmentId, content: readContent },
  submitDraft: {
    draftId: fc.constantFrom('fresh', 'fresh', 'd1'),
    kind,
    content,
    authorName: text,
    assignmentId: fc.option(assignmentId, { freq: 1 }),
    groundId: fc.option(fc.constant('foreignCompetence'), { freq: 1 }),
    supplies: fc.subarray(['photo', 'measures', 'competentBody', 'contact']),
    problemConfirmed: fc.boolean(),
    promisedAt: nullable(time),
  },
  returnDraft: { draftId: someDraft, reasonId: text, comment: text },
  approveDraft: { draftId: someDraft, content: readContent, answered: fc.subarray(['a1', 'a2', 'a-main', 'a-co']) },
  revokeApproval: { draftId: someDraft, reason: text },
  placeAnswer: {
    draftId: someDraft,
    channel: fc.constantFrom('network', 'private', 'region', 'system'),
    url: fc.constantFrom(null, 'https://vk.com/wall-1_2', 'x'),
    content: nullable(content),
  },
  declareDueDate: { deadlineId: fc.constant('internalTarget'), dueAt: time, namedBy: fc.constant(['a']), note: text },
  recordAuthorReply: { messageKey: fc.constantFrom(null, 'vk:-1_2:18', 'x'), content: nullable(content) },
  joinGroup: { groupId: fc.constantFrom('g1', 'g2') },
  leaveGroup: {},
  linkRepeat: { earlierCaseId: fc.constantFrom('case-0', 'case-1'), reason: text },
  noteOutsideEvent: { event: fc.constantFrom('publishedByRegion', 'x'), note: text },
  declineProcessing: { groundId: fc.constantFrom('threat', 'harm', 'x'), note: text },
  recordConsent: { wording: text, url: fc.constant(null) },
  handOver: { to: text, registration: nullable(text) },
  closeWithException: { reason: text },
  applyRegulation: { regulation: fc.constant({ id: 'vorsino', edition: '2021-11-18' }) },
  recordVerdict: { verdict: fc.constant(verdict) },
  reopen: { reason: text },
  addNote: { content },
  erasePersonalData: {
    parts: fc.subarray([...PERSONAL_PARTS]),
    ground: fc.constantFrom('term', 'request'),
    basis: text,
    authorNumber: fc.constant(null),
  },
} satisfies Record<Command['type'], Record<string, fc.Arbitrary<unknown>>>;

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
  ...Object.entries(shapes).map(([type, shape]) => ({
    weight: ENDINGS.has(type) ? 1 : OFTEN.has(type) ? 24 : 6,
    arbitrary: fc
      .tuple(
        fc.record(shape as Record<string, fc.Arbitrary<unknown>>),
        fc.constantFrom(undefined, undefined, undefined, undefined, START + 3 * MINUTE),
      )
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
          const decision = decide(resolve(next, state, index), state, {
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

/** The command with `latest` and `fresh` put into words. */
function resolve(command: Command, state: Case | null, index: number): Command {
  const draft = state?.drafts.at(-1);
  const assignment = state?.assignments.at(-1);
  const latest = command.type === 'approvePart' ? assignment?.part : draft?.content;
  const resolved = { ...command };
  if ('draftId' in resolved && resolved.draftId === LATEST) resolved.draftId = draft?.id ?? 'd1';
  if ('draftId' in resolved && resolved.draftId === 'fresh') resolved.draftId = `draft-${index}`;
  if ('assignmentId' in resolved && resolved.assignmentId === LATEST) resolved.assignmentId = assignment?.id ?? 'a1';
  if ('content' in resolved && resolved.content === LATEST) resolved.content = latest ?? hashOf('раз');
  return resolved;
}

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
