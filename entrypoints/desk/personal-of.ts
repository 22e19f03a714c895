import type { Case } from '../../lib/case/case';
import type { PersonalPart } from '../../lib/case/personal-data';
import type { AuthorContent } from '../../lib/case/message';
import type { JournalDatabase } from '../../lib/journal/database';
import { contentsOf } from '../../lib/journal/read';
import { authorKey } from './author-key';
import type { KnownPersonal } from './project-case';

/** What the row shows of the message: its text and its author, as far as they are not erased. */
export async function personalOf(
  journal: JournalDatabase,
  { message: { text, author, network }, erasures }: Pick<Case, 'message' | 'erasures'>,
): Promise<KnownPersonal> {
  const isErased = (part: PersonalPart) => erasures.some(({ parts }) => parts.includes(part));
  const wanted = [isErased('messages') ? null : text, isErased('author') ? null : author];
  const bodies = await contentsOf(
    journal,
    wanted.filter((hash) => hash !== null),
  );
  const written = author === null ? undefined : bodies.get(author);
  const known = written === undefined ? null : (JSON.parse(written) as AuthorContent);
  return { text: bodies.get(text) ?? '', author: known?.name ?? null, authorKey: authorKey(network, known) };
}
