import type { CaseEvent } from './events';
import type { ContentHash } from './message';

/** Hashes of the texts and of the files that an event names; each may have been erased since. */
export function contentsNamedBy(event: CaseEvent): { texts: readonly ContentHash[]; files: readonly ContentHash[] } {
  const texts: (ContentHash | null)[] = [];
  if (event.type === 'MessageTaken') texts.push(event.message.text, event.message.author, event.message.parentText);
  if ('text' in event) texts.push(event.text);
  if ('content' in event) texts.push(event.content);
  const files = 'files' in event ? event.files.map(({ hash }) => hash) : [];
  return { texts: texts.filter((hash) => hash !== null), files };
}
