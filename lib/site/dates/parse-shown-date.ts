import type { DatePrecision } from '../../case/message';
import { AGO, DAYS_BACK, FILLER, JUST_NOW, MONTHS, NUMBERS, placeOf, UNITS } from './words';

/** A date read from the page. `at` is epoch milliseconds; null exactly where the precision is `unknown`. */
export interface ReadDate {
  at: number | null;
  precision: DatePrecision;
}

export const UNKNOWN_DATE: ReadDate = { at: null, precision: 'unknown' };

const TOLERANCE_MS = 15 * 60_000;
const DAY_MS = 86_400_000;

/**
 * Understands a date as VK and OK show it («две минуты назад», «вчера в 22:51», «12 ноя  в 9:30», «1 дек 2011 в 21:37»,
 * «14:05»; Russian, English, Ukrainian, Belarusian, Kazakh), relative to `now` (epoch ms) in the zone of the browser.
 * A date without a time is the beginning of its day. Words not understood, impossible dates and dates in the future
 * give `unknown`, never `now`.
 */
export function parseShownDate(shown: string, now: number): ReadDate {
  const words = shown.toLowerCase().replace(/\s+/g, ' ').replace(/ё/g, 'е').trim();
  if (words === '' || words.length > 60) return UNKNOWN_DATE;
  if (JUST_NOW.test(words)) return { at: now, precision: 'minute' };
  const read = AGO.test(words) ? parseAgo(words.replace(AGO, '').split(' '), now) : parseCalendar(words, now);
  return read.at !== null && read.at > now + TOLERANCE_MS ? UNKNOWN_DATE : read;
}

/** «минуту», «две минуты», «21 минуту»: a unit without a number is one. */
function parseAgo(words: readonly string[], now: number): ReadDate {
  const unit = UNITS.findIndex((pattern) => pattern.test(words.at(-1) ?? ''));
  const [number = ''] = words;
  const count =
    words.length === 1 ? 1 : /^\d{1,2}$/.test(number) ? Number(number) : placeOf(NUMBERS, number) + 1 || null;
  if (unit < 0 || count === null || words.length > 2) return UNKNOWN_DATE;
  return { at: now - count * 60 ** unit * 1000, precision: unit === 2 ? 'approximate' : 'minute' };
}

type Part = 'back' | 'day' | 'month' | 'year';

function parseCalendar(words: string, now: number): ReadDate {
  const time = /(?:^|[ ,])(\d{1,2}):(\d{2})(?: ?(am|pm))?(?:[- ]?(?:те|та|де|да))?(?= |$)/.exec(words);
  const minutes = time && minutesOf(time);
  if (minutes === -1) return UNKNOWN_DATE;
  const rest = words.replace(time?.[0] ?? '', ' ').split(/[ ,]+/);
  const parts: Partial<Record<Part, number>> = {};
  // In any order; a word that is not understood or stands twice makes all of it unknown.
  for (const word of rest.filter((each) => each !== '' && !FILLER.test(each))) {
    const [part, value] = partOf(word);
    if (value < 0 || parts[part] !== undefined) return UNKNOWN_DATE;
    parts[part] = value;
  }
  const { back, day, month, year } = parts;
  const today = new Date(now);
  if (day === undefined || month === undefined) {
    if (back === undefined ? minutes === null || Object.keys(parts).length > 0 : day !== undefined) return UNKNOWN_DATE;
    const at = today.setHours(-24 * (back ?? 0), minutes ?? 0, 0, 0);
    return { at, precision: minutes === null ? 'approximate' : 'minute' };
  }
  if (back !== undefined) return UNKNOWN_DATE;
  const inYear = (of: number): number | null => instant(of, month, day, minutes ?? 0);
  let at = inYear(year ?? today.getFullYear());
  // «31 дек в 22:44» read in January is of the year that ended; a date of today that is still to come is of no year.
  if (year === undefined && (at === null || at > now + DAY_MS)) at = inYear(today.getFullYear() - 1);
  return at === null ? UNKNOWN_DATE : { at, precision: minutes === null ? 'day' : 'minute' };
}

/** Minutes since midnight; -1 for an impossible time. */
function minutesOf([, hours, minutes, half]: RegExpExecArray): number {
  const hour = Number(hours);
  if (Number(minutes) > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return -1;
  return (half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour) * 60 + Number(minutes);
}

/** A negative value: nothing known. */
function partOf(word: string): [Part, number] {
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) return ['day', Number.parseInt(word, 10)];
  if (/^(?:19|20)\d\d$/.test(word)) return ['year', Number(word)];
  const back = placeOf(DAYS_BACK, word);
  return back < 0 ? ['month', placeOf(MONTHS, word.slice(0, 3))] : ['back', back];
}

function instant(year: number, month: number, day: number, minutes: number): number | null {
  const date = new Date(year, month, day, 0, minutes);
  return date.getDate() === day && date.getMonth() === month ? date.getTime() : null;
}
