import { z } from 'zod';
import { FILE_ROLES } from './draft-file';
import type { CaseEvent } from './events';
import { LATE_REASONS } from './late-reasons';
import { PERSONAL_PARTS } from './personal-data';
import { isMessageKey } from './message-key';

const text = z.string().max(20_000);
const id = z.string().regex(/^[A-Za-z0-9][\w.:-]{0,99}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const key = z.string().refine(isMessageKey, 'not a message key');
const instant = z.string().refine(isInstant, 'not an instant like 2026-11-20T14:30:00.000Z');
const count = z.int().positive();
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

const facts = {
  topic: text.nullable(),
  place: text.nullable(),
  severity: text.nullable(),
  handling: text.nullable(),
  source: text.nullable(),
  visibility: z.enum(['public', 'private']),
  isRepeat: z.boolean(),
};
const settableFacts = optionalObject(facts);
const anyFacts = optionalObject({
  ...facts,
  platform: z.enum(['vk', 'ok', 'other']),
  interimGiven: z.boolean(),
  emergency: z.boolean(),
  significant: z.boolean(),
  problemConfirmed: z.boolean(),
  infoSufficient: z.boolean(),
  executorsCount: z.int().nonnegative(),
});

const message = z.strictObject({
  key,
  network: z.enum(['vk', 'ok', 'other']),
  kind: z.enum(['post', 'comment', 'private', 'manual']),
  url: text,
  pageTitle: text,
  text: hash,
  author: hash.nullable(),
  parentText: hash.nullable(),
  parentKey: key.nullable(),
  dateRaw: text.nullable(),
  publishedAt: instant.nullable(),
  publishedPrecision: z.enum(['exact', 'minute', 'day', 'approximate', 'unknown']),
  attachments: z.array(z.strictObject({ kind: z.enum(['photo', 'video', 'link']), url: text })).readonly(),
  textIncomplete: z.boolean(),
  browserZone: text,
});

const start = z.enum(['published', 'detected', 'received', 'read']);
const answerKind = z.enum(['firstResponse', 'interim', 'final', 'explanation', 'clarification']);
const intervals = z.array(z.tuple([clock, clock]).readonly()).readonly();

const draftFile = z.strictObject({
  hash,
  name: text,
  type: text,
  size: z.int().nonnegative(),
  role: z.enum(FILE_ROLES),
});

const clockVerdict = z.strictObject({
  key: text,
  id: text,
  label: text,
  clause: text,
  role: text,
  startedAt: instant,
  dueAt: instant.nullable(),
  doneAt: instant.nullable(),
  outcome: z.enum(['met', 'late', 'missed']),
  lateMinutes: z.number(),
  elapsed: z.number().nullable(),
});

/** One event of a case, as found in a file that is not to be trusted. Unknown fields are refused: they would break the hash chain. */
export const caseEventSchema = z.discriminatedUnion('type', [
  event('MessageTaken', {
    number: count,
    message,
    regulation: z.strictObject({ id, edition: text }),
    via: z.enum(['button', 'contextMenu', 'shortcut', 'form', 'import']),
    starts: z.partialRecord(start, instant),
    facts: anyFacts,
  }),
  event('RegulationApplied', { regulation: z.strictObject({ id, edition: text }) }),
  event('TakingCancelled', {}),
  event('MessageRead', {}),
  event('MessageChangeNoticed', { text: hash }),
  event('MessageVanishNoticed', {}),
  event('MessageSeenAgain', {}),
  event('StartCorrected', { moment: start, from: instant.nullable(), to: instant, reason: text }),
  event('CaseClassified', { before: settableFacts, after: settableFacts }),
  event('EmergencyDeclared', {
    reason: text,
    hours: z.record(z.string().regex(/^\d{4}-\d{2}-\d{2}$/), intervals).readonly(),
  }),
  event('SignificanceFlagged', { reason: text }),
  event('HeadInformed', { signedBy: text, note: text }),
  event('ShortcomingFound', { clause: text, note: text }),
  event('ExecutorAssigned', {
    assignmentId: id,
    role: z.enum(['main', 'co']),
    executorId: id,
    executorName: text,
    order: z.number(),
    question: text,
  }),
  event('PartsOrdered', { assignmentIds: z.array(id).readonly() }),
  event('AssignmentWithdrawn', { assignmentId: id, reason: text }),
  event('AssignmentAcknowledged', { assignmentId: id }),
  event('AssignmentReturned', { assignmentId: id, reason: text }),
  event('ReminderSent', { assignmentId: id }),
  event('PartSubmitted', { assignmentId: id, content: hash, files: z.exactOptional(z.array(draftFile).readonly()) }),
  event('PartReturned', { assignmentId: id, reason: text }),
  event('PartApproved', { assignmentId: id }),
  event('DraftSubmitted', {
    draftId: id,
    kind: answerKind,
    content: hash,
    authorName: text,
    assignmentId: id.nullable(),
    groundId: id.nullable(),
    supplies: z.array(text).readonly(),
    problemConfirmed: z.boolean(),
    promisedAt: instant.nullable(),
    files: z.exactOptional(z.array(draftFile).readonly()),
    notRouted: z.exactOptional(text),
    rewritten: z.exactOptional(z.literal(true)),
  }),
  event('DraftReturned', { draftId: id, reasonId: text, comment: text }),
  event('AnswerApproved', { draftId: id, content: hash, answered: z.exactOptional(z.array(id).readonly()) }),
  event('ApprovalRevoked', { draftId: id, reason: text }),
  event('AnswerPlaced', {
    draftId: id,
    kind: answerKind,
    channel: z.enum(['network', 'private', 'region', 'system']),
    url: text.nullable(),
    content: hash.nullable(),
  }),
  event('DueDateDeclared', { deadlineId: id, dueAt: instant, namedBy: z.array(text).readonly(), note: text }),
  event('AuthorReplied', { messageKey: key.nullable(), content: hash.nullable() }),
  event('RepeatLinked', { earlierCaseId: id, reason: text }),
  event('GroupJoined', { groupId: id }),
  event('GroupLeft', { groupId: id }),
  event('OutsideEventNoted', { event: id, note: text }),
  event('ProcessingDeclined', { groundId: id, clause: text, note: text }),
  event('ConsentRecorded', { wording: text, url: text.nullable() }),
  event('HandedOver', { to: text, registration: text.nullable() }),
  event('CaseClosed', { reason: text }),
  event('VerdictReached', { verdict: z.strictObject({ calendar: text, clocks: z.array(clockVerdict).readonly() }) }),
  event('LatenessExplained', { clocks: z.array(text).readonly(), reason: z.enum(LATE_REASONS).nullable(), note: text }),
  event('CaseReopened', { reason: text }),
  event('NoteAdded', { content: hash }),
  event('PersonalDataErased', {
    parts: z.array(z.enum(PERSONAL_PARTS)).readonly(),
    ground: z.enum(['term', 'request']),
    basis: text,
    authorNumber: count.nullable(),
  }),
]) satisfies z.ZodType<CaseEvent>;

function event<const T extends CaseEvent['type'], S extends z.core.$ZodLooseShape>(type: T, shape: S) {
  return z.strictObject({
    id,
    caseId: id,
    seq: count,
    recordedAt: instant,
    happenedAt: instant,
    happenedReason: text.nullable(),
    by: id,
    onBehalfOf: z.exactOptional(id),
    movedFrom: z.exactOptional(z.strictObject({ caseId: id, seq: count, number: z.exactOptional(count) })),
    type: z.literal(type),
    ...shape,
  });
}

/** An object each of whose fields may be absent, but not `undefined`. */
function optionalObject<S extends Record<string, z.ZodType>>(shape: S) {
  const fields = Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, z.exactOptional(field)]));
  return z.strictObject(fields as { [K in keyof S]: z.ZodExactOptional<S[K]> });
}

function isInstant(iso: string): boolean {
  const at = Date.parse(iso);
  return Number.isFinite(at) && new Date(at).toISOString() === iso;
}
