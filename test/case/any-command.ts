import fc from 'fast-check';
import type { Case } from '../../lib/case/case';
import type { Command } from '../../lib/case/commands';
import { liveAssignments } from '../../lib/case/live-assignments';
import { LATE_REASONS } from '../../lib/case/late-reasons';
import { PERSONAL_PARTS } from '../../lib/case/personal-data';
import { MINUTE, START } from './given';
import { assign, assignBoth, hashOf, lateVerdict, main } from './steps';

/** Stands for the newest assignment or draft, or the text of that draft, of the case it meets. */
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

/** What each command may be given, good and bad. */
export const COMMAND_SHAPES: Record<Command['type'], Record<string, fc.Arbitrary<unknown>>> = {
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
  orderParts: { assignmentIds: fc.constantFrom([LATEST], ['x']) },
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
  recordVerdict: { verdict: fc.constant(lateVerdict) },
  explainLateness: { reason: nullable(fc.constantFrom(...LATE_REASONS)), note: text },
  reopen: { reason: text },
  addNote: { content },
  erasePersonalData: {
    parts: fc.subarray([...PERSONAL_PARTS]),
    ground: fc.constantFrom('term', 'request'),
    basis: text,
    authorNumber: fc.constant(null),
  },
};

/** The command with `latest` and `fresh` put into words for the case as it stands. */
export function inWords(command: Command, state: Case | null, freshId: string): Command {
  const draft = state?.drafts.at(-1);
  const assignment = state?.assignments.at(-1);
  const latest = command.type === 'approvePart' ? assignment?.part : draft?.content;
  const resolved = { ...command };
  if ('draftId' in resolved && resolved.draftId === LATEST) resolved.draftId = draft?.id ?? 'd1';
  if ('draftId' in resolved && resolved.draftId === 'fresh') resolved.draftId = freshId;
  if ('assignmentId' in resolved && resolved.assignmentId === LATEST) resolved.assignmentId = assignment?.id ?? 'a1';
  if ('content' in resolved && resolved.content === LATEST) resolved.content = latest ?? hashOf('раз');
  if (resolved.type === 'orderParts' && resolved.assignmentIds[0] === LATEST)
    resolved.assignmentIds = liveAssignments(state ?? { assignments: [] })
      .map(({ id }) => id)
      .toReversed();
  return resolved;
}
