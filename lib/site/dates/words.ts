/**
 * Words of dates as VK and OK show them. Russian and English: dom.md §6.1, §6.3 (real pages of 2011–2012, VK widget code);
 * Ukrainian, Belarusian, Kazakh: the same interface strings in those languages (general knowledge, sureness C).
 * A table is one string: its places are parted by bars, the words of a place by spaces.
 */

/** First three letters of month names, January first. */
export const MONTHS =
  'янв jan січ сту қаң|фев feb лют ақп|мар mar бер сак нау|апр apr кві кра сәу|мая май may тра мам|июн jun чер чэр мау|июл jul лип ліп шіл|авг aug сер жні там|сен sep вер қыр|окт oct жов кас қаз|ноя nov лис ліс қар|дек dec гру сне жел';

/** Words for a day; the place is how many days back it is. */
export const DAYS_BACK = 'сегодня today сьогодні сення бүгін|вчера yesterday вчора учора кеше';

export const JUST_NOW =
  /^(?:только что|сейчас|(?:just |right )?now|щойно|тільки що|зараз|толькі што|жаңа(?: ғана)?|қазір)$/;

/** «… назад» in five languages, at the end of the words. */
export const AGO = / (?:назад|ago|тому|таму|бұрын)$/;

/** Units of «… назад» by the beginning of the word: seconds, minutes, hours. «Год» alone is a year, not a Ukrainian hour. */
export const UNITS = [
  /^(?:сек|sec|[сs]$)/,
  /^(?:мин|min|[мm]$|хв|мін)/,
  /^(?:час|hour|hr|[чh]$|годи|гадз|сағ)/,
] as const;

/** Small numbers as words, from one on. */
export const NUMBERS =
  "один одна одну a an one адзін адна адну бір|два две two дві дзве екі|три three тры үш|четыре four чотири чатыры төрт|пять five п'ять п’ять пяць бес";

/** A word between the parts of a date that means nothing by itself: «в», «at», «г.», «року». */
export const FILLER = /^(?:\p{L}{1,2}|сағ(?:ат)?|жылы|год[ау]|року)\.?$/u;

/** Which place of a table a word has; -1: none. */
export function placeOf(table: string, word: string): number {
  return table.split('|').findIndex((words) => words.split(' ').includes(word));
}
