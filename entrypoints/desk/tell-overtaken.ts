import type { JournalEvent } from '../../lib/journal/database';
import { eventWords } from '../../lib/words/event-words';
import { words } from '../../lib/words/words';
import type { Desk } from './desk';
import { namesOf } from './names-of';

/** What others did to a case since event number `seen`, in words; null where nothing but notes came. */
export function tellOvertaken(desk: Desk, journal: readonly JournalEvent[], seen: number): string | null {
  const last = journal.findLast(
    (event) => event.seq > seen && event.type !== 'NoteAdded' && event.type !== 'VerdictReached',
  );
  if (!last) return null;
  const who = desk.office.people.find((person) => person.id === last.by)?.name ?? words.overtaken.otherWindow;
  const { what } = eventWords(last, namesOf(desk));
  return words.overtaken.by(who, what);
}
