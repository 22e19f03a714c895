import { linkLines, messageQuote } from './message-lines';
import { words } from './words';

export interface AssignmentWords {
  number: number;
  /** Text of the message; null where it was erased. */
  text: string | null;
  url: string;
  topic: string | null;
  place: string | null;
  /** What is asked besides the usual draft; '' is the usual. */
  question: string;
  /** «пт 20 ноя 16:00» in the office's time; null: the regulation sets none. */
  due: string | null;
  clause: string | null;
  /** Title of the regulation: «Порядок работы с сообщениями …». */
  act: string;
  /** Who sends it, for the signature. */
  sender: string;
}

/**
 * The assignment as plain text for e-mail, messenger or paper: number, quote, link, what is asked, by when and under
 * which clause (mission.md row 34). Pastes anywhere: no markup, lines by `\n`.
 */
export function assignmentText(given: AssignmentWords): string {
  const it = words.assignment;
  const called = given.act.toLocaleLowerCase(words.lang);
  const act = it.acts.find(({ title }) => called.startsWith(title)) ?? it.usualAct;
  const about = [given.topic, given.place].filter((part) => part !== null && part !== '').join(', ');
  return [
    it.title(given.number, about),
    '',
    messageQuote(given.text),
    ...linkLines(given.url),
    '',
    given.question === '' ? it.usual : given.question,
    given.due === null ? it.noDue(act.by) : it.due(given.due, given.clause, act.of),
    '',
    given.sender,
  ].join('\n');
}
