import { linkLines } from './message-lines';
import { words } from './words';

export interface ShortcomingWords {
  /** Titles of the addressees as the regulation names them. */
  to: readonly string[];
  clause: string;
  number: number;
  topic: string | null;
  place: string | null;
  url: string;
  /** Terms that an executor broke, oldest first. */
  broken: readonly {
    clause: string;
    label: string;
    executor: string;
    /** When it was due and when it was done, in words; null: it was not done. */
    dueAt: string;
    doneAt: string | null;
  }[];
  /** Drafts that were returned: how often. */
  returns: number;
  sender: string;
}

/** The memo on shortcomings in the executors' work on one message, with the clauses broken (mission.md row 125). */
export function shortcomingText(given: ShortcomingWords): string {
  const it = words.endings.shortcoming;
  const about = [given.topic, given.place].filter((part) => part !== null && part !== '').join(', ');
  return [
    words.endings.memo.to(given.to.join(', ')),
    '',
    it.title(given.number, about),
    ...linkLines(given.url),
    '',
    ...given.broken.map((one, index) =>
      it.line(index + 1, one.executor, one.clause, one.label, one.dueAt, one.doneAt ?? it.notDone),
    ),
    ...(given.returns > 0 ? [it.returns(given.returns)] : []),
    '',
    it.asked(given.clause),
    '',
    given.sender,
  ].join('\n');
}
