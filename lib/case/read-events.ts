import { canonicalJson } from './canonical-json';
import type { CaseEvent } from './events';
import { caseEventSchema } from './event-schema';

/** Why a file's events were not taken: Russian words and the first bad place, e.g. `[3].message.key`. */
export interface UnreadableEvents {
  words: string;
  place: string;
}

/**
 * Events from data that is not to be trusted, all of them or none. Checks the shape of each; whether they make a whole
 * journal (numbers in a row, an unbroken hash chain) is for the one who joins them to a journal.
 */
export function readEvents(data: unknown): { events: readonly CaseEvent[] } | UnreadableEvents {
  if (!Array.isArray(data))
    return { words: 'Это не список событий. Выберите файл, сохранённый этой программой.', place: '' };
  const events: CaseEvent[] = [];
  for (const [index, item] of data.entries()) {
    const read = caseEventSchema.safeParse(item);
    // a key like `__proto__` is dropped in reading, not refused: what was read must be what stood there
    const isWhole = read.success && canonicalJson(item) === canonicalJson(read.data);
    if (!isWhole) return unreadable([`[${index}]`, ...(read.error?.issues[0]?.path.map(String) ?? [])].join('.'));
    events.push(read.data);
  }
  return { events };
}

function unreadable(place: string): UnreadableEvents {
  const words = 'Событие записано с ошибкой или другой версией программы. Файл не прочитан, ничего не изменено.';
  return { words, place };
}
