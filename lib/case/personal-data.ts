import type { CaseEvent } from './events';
import type { ContentHash } from './message';

/** What of a case may be erased, each by itself: the author and how to reach him, what citizens wrote, answers, notes, files. */
export const PERSONAL_PARTS = ['author', 'messages', 'answers', 'notes', 'files'] as const;
export type PersonalPart = (typeof PERSONAL_PARTS)[number];

/** Why it was erased: its time was up, or the person asked for it (152-ФЗ ст. 21 ч. 3–5). */
export type ErasureGround = 'term' | 'request';

/** Hashes that the events of one case name, by what they are: `files` of the table of files, the rest of `contents`. */
export function personalData(events: readonly CaseEvent[]): Record<PersonalPart, ContentHash[]> {
  const found: Record<PersonalPart, ContentHash[]> = { author: [], messages: [], answers: [], notes: [], files: [] };
  const keep = (part: PersonalPart, ...hashes: readonly (ContentHash | null)[]) => {
    for (const hash of hashes) if (hash !== null && !found[part].includes(hash)) found[part].push(hash);
  };
  for (const event of events) {
    switch (event.type) {
      case 'MessageTaken':
        keep('author', event.message.author);
        keep('messages', event.message.text, event.message.parentText);
        break;
      case 'MessageChangeNoticed':
        keep('messages', event.text);
        break;
      case 'AuthorReplied':
        keep('messages', event.content);
        break;
      case 'NoteAdded':
        keep('notes', event.content);
        break;
      case 'PartSubmitted':
      case 'DraftSubmitted':
        keep('files', ...(event.files ?? []).map(({ hash }) => hash));
        keep('answers', event.content);
        break;
      default:
        if ('content' in event) keep('answers', event.content);
    }
  }
  return found;
}

/** Parts of a case that its events say are erased. */
export function erasedParts(events: readonly CaseEvent[]): ReadonlySet<PersonalPart> {
  return new Set(events.flatMap((event) => (event.type === 'PersonalDataErased' ? event.parts : [])));
}

/** What may be shown of a case: its contents without the erased parts, whoever else still has the same text. Files are not among them. */
export function contentsLeft(events: readonly CaseEvent[]): ContentHash[] {
  const found = personalData(events);
  const gone = erasedParts(events);
  return PERSONAL_PARTS.flatMap((part) => (part === 'files' || gone.has(part) ? [] : found[part]));
}
