import { dateWords } from '../../lib/words/date-time-words';
import { intervalsWords } from '../../lib/words/intervals-words';
import { words } from '../../lib/words/words';
import type { YearDay } from './year-days';

const it = words.calendar;

/** Why a day is special: «праздник, День народного единства», «короче на час, часы: 08:00–12:00, 13:00–16:00». */
export function dayTitle(day: YearDay): string {
  const kind = day.mark === 'shortened' ? '' : it.kind[day.kind];
  const shortened = day.shortenedBy === null ? '' : it.shortened[day.shortenedBy];
  const isWorked = day.intervals.length > 0;
  const hours = isWorked ? it.hours(intervalsWords(day.intervals)) : day.mark === 'override' ? it.dayClosed : '';
  return [kind, shortened, day.name, withDatesInWords(day.note), hours].filter((part) => part !== '').join(', ');
}

/** The calendar's own notes name dates as data does: `2026-01-03`. */
function withDatesInWords(note: string): string {
  return note.replaceAll(/\d{4}-\d{2}-\d{2}/g, (date) => dateWords(Date.parse(date), 'UTC'));
}
