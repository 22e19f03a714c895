import { z } from 'zod';
import { FILE_ROLES } from '../case/draft-file';

/**
 * Two files that an office and an executor with the extension send each other by whatever mail they have: the
 * assignment with its message, and the answer to it. Plain JSON, UTF-8; whatever else stands in one is refused.
 */
const text = z.string().max(100_000);
const short = z.string().max(2000);
const id = z.string().regex(/^[A-Za-z0-9][\w.:-]{0,99}$/);
const instant = z.iso.datetime();

const assignmentFile = z.strictObject({
  format: z.literal('v-rabotu/assignment'),
  version: z.literal(1),
  caseId: id,
  assignmentId: id,
  number: z.int().positive(),
  /** Who asks: person and office in one line. */
  from: short,
  executorName: short,
  message: z.strictObject({ text, author: short.nullable(), url: short, publishedAt: instant.nullable() }),
  topic: short.nullable(),
  place: short.nullable(),
  question: text,
  /** null: the act sets no deadline. */
  dueAt: instant.nullable(),
  clause: short.nullable(),
  /** IANA zone of the office: deadlines are said in it. */
  zone: short,
  /** Kinds of answers the act knows. */
  kinds: z
    .array(z.enum(['firstResponse', 'interim', 'final', 'explanation', 'clarification']))
    .min(1)
    .readonly(),
});

const answerFile = z.strictObject({
  format: z.literal('v-rabotu/answer'),
  version: z.literal(1),
  caseId: id,
  assignmentId: id,
  number: z.int().positive(),
  /** Made of what the answer says: the same answer, saved twice, is one answer. */
  answerId: id,
  kind: z.enum(['firstResponse', 'interim', 'final', 'explanation', 'clarification']),
  text,
  authorName: short,
  writtenAt: instant,
  /** `YYYY-MM-DD`, promised to the author; null: nothing was. */
  promisedOn: z.iso.date().nullable(),
  files: z
    .array(z.strictObject({ name: short, type: short, role: z.enum(FILE_ROLES), base64: z.base64() }))
    .max(20)
    .readonly(),
});

export type AssignmentFile = z.infer<typeof assignmentFile>;
export type AnswerFile = z.infer<typeof answerFile>;

/** Reads either of the two; null where it is neither, or was changed on its way. */
export function readAssignmentFile(body: string): AssignmentFile | AnswerFile | null {
  try {
    const read = z.discriminatedUnion('format', [assignmentFile, answerFile]).safeParse(JSON.parse(body));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
