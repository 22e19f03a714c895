import type { DatePrecision } from '../../case/message';
import { AGO, DAYS_BACK, FILLERS, JUST_NOW, MONTHS, NUMBERS, UNITS } from './words';

/** A date read from the page. `at` is epoch milliseconds; null exactly where the precision is `unknown`. */
export interface ReadDate {
  at: number | null;
  precision: DatePrecision;
}

export const UNKNOWN_DATE: ReadDate = { at: null, precision: 'unknown' };

const TOLERANCE_MS = 15 * 60_000;

/**
 * Understands a date as VK and OK show it («две минуты назад», «вчера в 22:51», «12 ноя  в 9:30», «1 дек 2011 в 21:37»,
 * «14:05»; Russian, English, Ukrainian, Belarusian, Kazakh), relative to `now` (epoch ms) in the zone of the browser.
 * A date without a time is the beginning of its day. Words not understood, impossible dates and dates in the future
 * give `unknown`, never `now`.
 */
export function parseShownDate(shown: string, now: number): ReadDate {
  const words = shown
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/ё(?!ння)/g, 'е')
    .trim();
  if (words === '' || words.length > 60) return UNKNOWN_DATE;
  if (JUST_NOW.test(words)) return { at: now, precision: 'minute' };
  const read = AGO.test(words) ? parseAgo(words.replace(AGO, ''), now) : parseCalendar(words, now);
  return read.at !== null && read.at > now + TOLERANCE_MS ? UNKNOWN_DATE : read;
}

function parseAgo(words: string, now: number): ReadDate {
  const parts = words.split(' ');
  const unitWord = parts.pop() ?? '';
  const unit = UNITS.find(([pattern]) => pattern.test(unitWord))?.[1];
  const count = parts.length === 0 ? 1 : parts.length === 1 ? numberOf(parts[0] ?? '') : null;
  if (unit === undefined || count === null) return UNKNOWN_DATE;
  return { at: now - count * unit * 1000, precision: unit === 3600 ? 'approximate' : 'minute' };
}

function numberOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return Object.hasOwn(NUMBERS, word) ? (NUMBERS[word] ?? null) : null;
}

interface Parts {
  daysBack: number | null;
  day: number | null;
  month: number | null;
  year: number | null;
}

function parseCalendar(words: string, now: number): ReadDate {
  const time = /(?:^|[ ,])(\d{1,2}):(\d{2})(?: ?(am|pm))?(?:[- ]?(?:те|та|де|да))?(?= |$)/.exec(words);
  const minutes = time === null ? null : minutesOf(time);
  if (minutes === undefined) return UNKNOWN_DATE;
  const rest = time === null ? words : `${words.slice(0, time.index)} ${words.slice(time.index + time[0].length)}`;
  const parts = partsOf(rest.split(/[ ,]+/).filter((word) => word !== '' && !FILLERS.has(word)));
  if (parts === null) return UNKNOWN_DATE;
  const today = new Date(now);
  if (parts.day === null || parts.month === null) {
    if (parts.daysBack === null && (minutes === null || rest.trim() !== '')) return UNKNOWN_DATE;
    const back = parts.daysBack ?? 0;
    const start = new Date(today.getFullYear(), today.getMonth(), today.getDate() - back, 0, minutes ?? 0);
    return { at: start.getTime(), precision: minutes === null ? 'approximate' : 'minute' };
  }
  const inYear = (year: number): number | null => instant(year, parts.month ?? 0, parts.day ?? 0, minutes ?? 0);
  let at = inYear(parts.year ?? today.getFullYear());
  // «31 дек в 22:44» read in January is of the year that ended.
  if (parts.year === null && (at === null || at > now + TOLERANCE_MS)) at = inYear(today.getFullYear() - 1);
  return at === null ? UNKNOWN_DATE : { at, precision: minutes === null ? 'day' : 'minute' };
}

/** Minutes since midnight; undefined for an impossible time. */
function minutesOf([, hourText, minuteText, half]: RegExpExecArray): number | undefined {
  const hour = Number(hourText);
  const minute = Number(minuteText);
  if (minute > 59) return undefined;
  if (half === undefined) return hour > 23 ? undefined : hour * 60 + minute;
  if (hour < 1 || hour > 12) return undefined;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

/** Day, month, year in any order of words; null when a word is not understood or stands twice. */
function partsOf(words: readonly string[]): Parts | null {
  const parts: Parts = { daysBack: null, day: null, month: null, year: null };
  for (const word of words) {
    const [field, value] = classify(word);
    if (field === null || parts[field] !== null) return null;
    parts[field] = value;
  }
  return parts.daysBack !== null && parts.day !== null ? null : parts;
}

function classify(word: string): [keyof Parts, number] | [null, 0] {
  if (Object.hasOwn(DAYS_BACK, word)) return ['daysBack', DAYS_BACK[word] ?? 0];
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) return ['day', Number.parseInt(word, 10)];
  if (/^(?:19|20)\d\d$/.test(word)) return ['year', Number(word)];
  const month = MONTHS.findIndex((starts) => starts.some((start) => word.startsWith(start)));
  return month === -1 ? [null, 0] : ['month', month];
}

function instant(year: number, month: number, day: number, minutes: number): number | null {
  const date = new Date(year, month, day, 0, minutes);
  return date.getDate() === day && date.getMonth() === month ? date.getTime() : null;
}
