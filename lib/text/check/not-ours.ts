import { cyrillic } from './cyrillic';
import { namesSomeone } from './names-someone';
import { findPhrases } from './phrases';
import type { Phrases } from './word-lists';

/** Where the denial itself ends: whose competence it is not is no answer to whose it is. */
const DENIAL_END = cyrillic(String.raw`[,.;:!?—–()\n]|\s-\s|\s(?:и|а|но|это|поскольку|так\s+как)\s`);

/** «Напишите в Сбер»: a name one can turn to. */
const TURN_TO =
  /(?:[Оо]братитесь|[Оо]бращайтесь|[Нн]апишите|[Пп]ишите|[Пп]озвоните|[Зз]воните|[Пп]одайте)(?:,?\s[а-я]+,?)?\s(?:в|во|к|на|по)\s[«"]?\p{Lu}\p{L}+/u;

/** «Не наша компетенция» in a folded text that names nobody whose it is. */
export function notOursIn(text: string, phrases: Phrases): readonly { start: number; end: number }[] {
  const denials = findPhrases(text, phrases.notOurs);
  let rest = text;
  for (const { start, end } of denials) {
    const after = text.slice(end).search(DENIAL_END);
    // «К полномочиям администрации … не относится» denies what stands before it, «ремонт … не входит в …» does not.
    rest = blank(rest, start, after < 0 ? text.length : end + after);
  }
  return namesSomeone(rest) || TURN_TO.test(rest) ? [] : denials.map(({ start, end }) => ({ start, end }));
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
