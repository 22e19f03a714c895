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
  return [kind, shortened, day.name, day.note, hours].filter((part) => part !== '').join(', ');
}
