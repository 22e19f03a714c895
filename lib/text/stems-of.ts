/** Words that say nothing about the matter of a complaint. */
const EMPTY_WORDS = new Set(
  (
    'это как так что чтобы для при без или если когда уже еще нам нас наш вас ваш они она оно его был была было были быть ' +
    'есть вот все всё весь всех вам мне меня мой тут там где кто нет под над про уже ведь даже лишь тоже также только ' +
    'здравствуйте добрый день уважаемые пожалуйста спасибо просим прошу который которая которые почему сколько можно будет'
  ).split(' '),
);

const LONG_ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|иям|иях|ают|яют|уют|ает|яет|ует|ить|ать|ять|еть|ешь|ете|ила|ыла|ала|яла|или|али|яли|ила|ился|илась|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ам|ям|ах|ях|ов|ев|ут|ют|ат|ят|ет|ит|ил|ал|ял|ла|ло|ли)$/u;
const SHORT_ENDING = /[аяоеыиуюьй]$/u;

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

function stemOf(word: string): string {
  const bare = word.replace(/(?<=.{4})(?:ся|сь)$/u, '');
  const long = bare.replace(LONG_ENDING, '');
  if (long !== bare && long.length >= 3) return long;
  return bare.length >= 3 ? bare.replace(SHORT_ENDING, '') : bare;
}
