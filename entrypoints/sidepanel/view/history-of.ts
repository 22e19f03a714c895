import type { HistoryLine, NoteView } from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import type { ContentHash } from '../../../lib/case/message';
import type { JournalEvent } from '../../../lib/journal/database';
import { eventWords } from '../../../lib/words/event-words';
import { words } from '../../../lib/words/words';
import type { Desk } from '../../desk/desk';
import { namesOf } from '../../desk/names-of';

/**
 * The journal of a case in words, in the order it was written; `brought` says whose copy an event came with. Notes stand in a
 * section of their own.
 */
export function historyOf(
  desk: Desk,
  { events, brought }: { events: readonly JournalEvent[]; brought: ReadonlyMap<string, string> },
  regulation: Case['regulation'],
): HistoryLine[] {
  const names = namesOf(desk, regulation);
  return events
    .filter(({ type }) => type !== 'NoteAdded')
    .map((event) => ({
      seq: event.seq,
      at: Date.parse(event.happenedAt),
      who: signatureOf(desk, event),
      broughtBy: brought.get(event.id) ?? null,
      ...eventWords(event, names),
      recordedLater:
        event.happenedReason === null ? null : { at: Date.parse(event.recordedAt), reason: event.happenedReason },
    }));
}

export function notesOf(
  desk: Desk,
  events: readonly JournalEvent[],
  contents: ReadonlyMap<ContentHash, string>,
): NoteView[] {
  return events.flatMap((event) =>
    event.type === 'NoteAdded'
      ? [
          {
            seq: event.seq,
            at: Date.parse(event.happenedAt),
            who: signatureOf(desk, event),
            text: contents.get(event.content) ?? words.erasure.note,
          },
        ]
      : [],
  );
}

/** Who did it: «Петров П. П.»; of a substitute «Петров П. П. (за: Иванова М. П.)». */
function signatureOf({ office }: Desk, { by, onBehalfOf }: JournalEvent): string {
  const nameOf = (id: string) => office.people.find((person) => person.id === id)?.name ?? id;
  return onBehalfOf === undefined ? nameOf(by) : words.office.signedFor(nameOf(by), nameOf(onBehalfOf));
}
