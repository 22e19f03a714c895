import type { LongActOptions } from '../../../components/controls/use-long-act';
import type { CheckView } from '../../../components/data/JournalCheck';
import { verifyJournal, type JournalBreak } from '../../../lib/journal/verify-journal';
import { dateTimeWords } from '../../../lib/words/date-time-words';
import { eventWords } from '../../../lib/words/event-words';
import { words } from '../../../lib/words/words';
import type { Desk } from '../../desk/desk';
import { isRowRight } from '../../desk/is-row-right';
import { namesOf } from '../../desk/names-of';
import { rebuildRows } from '../../desk/rebuild-rows';
import { wordsOf } from '../../desk/words-of-error';
import { tellChanged } from '../tell-changed';

const it = words.data.check;

/** Checks the whole journal and says what was found. Rejects only when stopped. */
export async function checkJournal(desk: Desk, options: LongActOptions): Promise<CheckView | { refusal: string }> {
  try {
    const found = await verifyJournal(desk.journal, {
      isRight: (events, row) => isRowRight(desk, events, row),
      ...options,
    });
    const [first] = found.breaks;
    return {
      cases: whole(found.cases),
      events: whole(found.events),
      contents: whole(found.contents),
      absent: found.absent === 0 ? null : whole(found.absent),
      broken: found.breaks.length,
      first: first ? breakWords(desk, first) : null,
      wrongRows: found.wrongRows === 0 ? null : whole(found.wrongRows),
    };
  } catch (error) {
    options.signal.throwIfAborted();
    return { refusal: wordsOf(error) };
  }
}

/** Makes the lists anew from the journal. Stopped or cut short, what was made stands and the rest can be made later. */
export async function rebuildLists(
  desk: Desk,
  options: LongActOptions,
): Promise<{ rebuilt: string } | { refusal: string }> {
  try {
    const rebuilt = await rebuildRows(desk, options);
    tellChanged([]);
    return { rebuilt: whole(rebuilt) };
  } catch (error) {
    options.signal.throwIfAborted();
    return { refusal: wordsOf(error) };
  }
}

function breakWords(desk: Desk, { kind, number, seq, caseId, event }: JournalBreak): string {
  const what = it.breaks[kind];
  if (caseId === null) return it.what(it.nowhere, what);
  const name = number === null ? it.unknownCase : words.common.number(number);
  if (seq === null) return it.what(it.place(name, ''), what);
  return it.what(it.place(name, event ? it.event(seq, eventName(desk, event)) : it.missingEvent(seq)), what);
}

/** A spoilt event may be beyond words. */
function eventName(desk: Desk, event: NonNullable<JournalBreak['event']>): string {
  try {
    const at = dateTimeWords(Date.parse(event.recordedAt), desk.office.hours.zone);
    return `${eventWords(event, namesOf(desk)).what}, ${at}`;
  } catch {
    return event.type;
  }
}

function whole(n: number): string {
  return n.toLocaleString(words.lang);
}
