import { stemOf } from './stem-of';

/** Words that say nothing about the matter of a complaint. */
const EMPTY_WORDS = new Set(
  (
    'это как так что чтобы для при без или если когда уже еще нам нас наш вас ваш они она оно его был была было были быть ' +
    'есть вот все всё весь всех вам мне меня мой тут там где кто нет под над про уже ведь даже лишь тоже также только ' +
    'здравствуйте добрый день уважаемые пожалуйста спасибо просим прошу который которая которые почему сколько можно будет'
  ).split(' '),
);

/**
 * The stems of the words that carry the matter of a text, each with the first word it was seen in: endings are cut off
 * roughly, which is enough to know «вода» in «воду». Empty words, and words of one or two letters, are left out.
 */
export function stemsOf(text: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = word.toLowerCase().replaceAll('ё', 'е');
    if (EMPTY_WORDS.has(lower) || (lower.length < 3 && !/\d/u.test(lower))) continue;
    const stem = stemOf(lower);
    if (!stems.has(stem)) stems.set(stem, word);
  }
  return stems;
}
