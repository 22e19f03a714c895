import type { Case } from '../../lib/case/case';
import type { AuthorContent } from '../../lib/case/message';
import type { JournalDatabase } from '../../lib/journal/database';
import { contentsOf } from '../../lib/journal/read';
import { authorKey } from './author-key';
import type { KnownPersonal } from './project-case';

/** What the row shows of the message: its text and its author, as far as they are not erased. */
export async function personalOf(
  journal: JournalDatabase,
  { message: { text, author, network } }: Pick<Case, 'message'>,
): Promise<KnownPersonal> {
  const bodies = await contentsOf(journal, author === null ? [text] : [text, author]);
  const written = author === null ? undefined : bodies.get(author);
  const known = written === undefined ? null : (JSON.parse(written) as AuthorContent);
  return { text: bodies.get(text) ?? '', author: known?.name ?? null, authorKey: authorKey(network, known) };
}
