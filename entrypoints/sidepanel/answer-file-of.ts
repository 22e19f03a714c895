import type { AnswerInput } from '../../components/assignment/AnswerForm';
import type { AnswerFile, AssignmentFile } from '../../lib/backup/assignment-file';
import { contentHash } from '../../lib/journal/content-hash';
import type { JournalDatabase } from '../../lib/journal/database';
import { words } from '../../lib/words/words';
import { toBase64 } from './base64';

/** The answer with its files inside, written at `writtenAt` (epoch ms); refused where a file is no longer here. */
export async function answerFileOf(
  { files }: JournalDatabase,
  { caseId, assignmentId, number }: AssignmentFile,
  input: AnswerInput,
  writtenAt: number,
): Promise<AnswerFile | { refusal: string }> {
  const packed: AnswerFile['files'][number][] = [];
  for (const { hash, name, type, role } of input.files) {
    const row = await files.get(hash);
    if (!row) return { refusal: words.files.gone(name) };
    packed.push({ name, type, role, base64: toBase64(row.bytes) });
  }
  const said = JSON.stringify([assignmentId, input]);
  return {
    format: 'v-rabotu/answer',
    version: 1,
    caseId,
    assignmentId,
    number,
    answerId: `file-${await contentHash(said)}`,
    kind: input.kind,
    text: input.text,
    authorName: input.authorName,
    writtenAt: new Date(writtenAt).toISOString(),
    promisedOn: input.promisedOn,
    files: packed,
  };
}
