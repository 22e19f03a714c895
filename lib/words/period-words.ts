import { words } from './words';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** A reported period as a heading says it: «октябрь 2026 года», «IV квартал 2026 года», «01.10.2026 – 15.10.2026». */
export function periodWords({ kind, from, until }: { kind: string; from: string; until: string }): string {
  const it = words.reportPage.periods;
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (kind === 'month') return it.month((words.namesOfDays.monthsFull[month - 1] ?? '').toLowerCase(), year);
  if (kind === 'quarter') return it.quarter(ROMAN[Math.floor((month - 1) / 3)] ?? '', year);
  return kind === 'year' ? it.year(year) : it.days(civilWords(from), civilWords(until));
}

/** A date of the office's calendar in figures: «10.11.2026». */
export function civilWords(date: string): string {
  return date.split('-').toReversed().join('.');
}
