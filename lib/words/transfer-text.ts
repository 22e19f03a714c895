import type { AnswerKind, OutputChannel } from '../case/events';
import { words } from './words';

export interface TransferWords {
  channel: OutputChannel;
  number: number;
  /** Address of the citizen's message. */
  url: string;
  kind: AnswerKind;
  /** Who prepared the answer. */
  executor: string;
  answer: string;
}

/**
 * The approved answer with all that those who place it must know, for one paste (mission.md row 74): link of the message,
 * kind, executor, the answer itself. Plain text, lines by `\n`.
 */
export function transferText({ number, url, kind, executor, answer }: TransferWords): string {
  const it = words.endings.transfer;
  return [
    it.number(number),
    ...(url === '' ? [] : [it.message(url)]),
    it.kind(words.answerKind[kind]),
    it.executor(executor),
    '',
    answer,
  ].join('\n');
}
