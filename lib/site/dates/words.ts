/**
 * Words of dates as VK and OK show them. Russian and English: dom.md §6.1, §6.3 (real pages of 2011–2012, VK widget code);
 * Ukrainian, Belarusian, Kazakh: the same interface strings in those languages (general knowledge, sureness C).
 */

/** Beginnings of month names, January first. Compared with the beginning of a word. */
export const MONTHS: readonly (readonly string[])[] = [
  ['янв', 'jan', 'січ', 'сту', 'қаң'],
  ['фев', 'feb', 'лют', 'ақп'],
  ['мар', 'mar', 'бер', 'сак', 'нау'],
  ['апр', 'apr', 'кві', 'кра', 'сәу'],
  ['мая', 'май', 'may', 'тра', 'мам'],
  ['июн', 'jun', 'чер', 'чэр', 'мау'],
  ['июл', 'jul', 'лип', 'ліп', 'шіл'],
  ['авг', 'aug', 'сер', 'жні', 'там'],
  ['сен', 'sep', 'вер', 'қыр'],
  ['окт', 'oct', 'жов', 'кас', 'қаз'],
  ['ноя', 'nov', 'лис', 'ліс', 'қар'],
  ['дек', 'dec', 'гру', 'сне', 'жел'],
];

/** Words for a day relative to today; the value is days back. */
export const DAYS_BACK: Readonly<Record<string, number>> = {
  сегодня: 0,
  today: 0,
  сьогодні: 0,
  сёння: 0,
  бүгін: 0,
  вчера: 1,
  yesterday: 1,
  вчора: 1,
  учора: 1,
  кеше: 1,
};

export const JUST_NOW =
  /^(?:только что|сейчас|just now|now|right now|щойно|тільки що|зараз|толькі што|зараз|жаңа ғана|жаңа|қазір)$/;

/** «… назад» in five languages, at the end of the words. */
export const AGO = / (?:назад|ago|тому|таму|бұрын)$/;

/** Units of «… назад» by the beginning of the word, in seconds. */
export const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:сек|с$|sec|s$)/u, 1],
  [/^(?:мин|min|м$|m$|хв|мін)/u, 60],
  [/^(?:час|ч$|hour|hr|h$|год|гадз|сағ)/u, 3600],
];

/** Small numbers as words. A unit without a number is one. */
export const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'один одна одну a an one адзін адна адну бір',
    'два две two дві дзве екі',
    'три three тры үш',
    'четыре four чотири чатыры төрт',
    "пять five п'ять п’ять пяць бес",
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])),
);

/** Words between the parts of a date that mean nothing by themselves. */
export const FILLERS = new Set(
  'в во в. at о об у ў а on сағат сағ сағ. г г. р р. ж ж. жылы года году року те та де да'.split(' '),
);
