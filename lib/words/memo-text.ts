import { linkLines, messageQuote } from './message-lines';
import { words } from './words';

export interface MemoWords {
  /** Title of the addressee as the regulation names him. */
  to: string;
  /** Title of who signs; null: the act names nobody. */
  signedBy: string | null;
  clause: string;
  number: number;
  topic: string | null;
  place: string | null;
  /** Text of the message; null where it was erased. */
  text: string | null;
  url: string;
  /** «ВКонтакте, комментарий», with the page it stands on. */
  where: string;
  /** Why it matters, as the person said. */
  reason: string;
  /** When it was found, in words. */
  foundAt: string;
  /** What is being done: status and executor. */
  state: string;
  sender: string;
}

/** The memo on a message of public significance: what, where, why it matters, what is done, what is asked (row 126). */
export function memoText(given: MemoWords): string {
  const it = words.endings.memo;
  const about = [given.topic, given.place].filter((part) => part !== null && part !== '').join(', ');
  return [
    it.to(given.to),
    ...(given.signedBy === null ? [] : [it.from(given.signedBy)]),
    '',
    it.title(given.number, about),
    '',
    messageQuote(given.text),
    it.where(given.where),
    ...linkLines(given.url),
    it.found(given.foundAt),
    ...(given.reason === '' ? [] : [it.reason(given.reason)]),
    it.state(given.state),
    it.asked(given.clause),
    '',
    given.sender,
  ].join('\n');
}
