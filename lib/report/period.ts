import { dateOfEpochDay, epochDay } from '../time/civil-date';
import { officeDate, officeInstant } from '../time/office-date';

export type PeriodKind = 'month' | 'quarter' | 'year' | 'days';

/** Office dates `'YYYY-MM-DD'`, both inclusive. */
export interface Period {
  kind: PeriodKind;
  from: string;
  until: string;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The calendar month, quarter or year a date (`'YYYY-MM-DD'`) lies in. */
export function periodAround(kind: Exclude<PeriodKind, 'days'>, date: string): Period {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const first = Math.floor((month - 1) / MONTHS[kind]) * MONTHS[kind];
  return { kind, from: firstOfMonth(year, first), until: dayBefore(firstOfMonth(year, first + MONTHS[kind])) };
}

/** The period just before: the month, quarter or year before it; of free dates, as many days that end where it begins. */
export function periodBefore({ kind, from, until }: Period): Period {
  const last = dayBefore(from);
  if (kind !== 'days') return periodAround(kind, last);
  return { kind, from: dateOfEpochDay(epochDay(from) - (epochDay(until) - epochDay(from) + 1)), until: last };
}

/** The period just after it, of the same kind and length. */
export function periodAfter({ kind, from, until }: Period): Period {
  const next = dateOfEpochDay(epochDay(until) + 1);
  if (kind !== 'days') return periodAround(kind, next);
  return { kind, from: next, until: dateOfEpochDay(epochDay(next) + epochDay(until) - epochDay(from)) };
}

/** The instants (epoch ms) of the period in the office's zone: `start` belongs to it, `end` does not. */
export function boundsOf({ from, until }: Period, zone: string): { start: number; end: number } {
  return { start: officeInstant(from, '00:00', zone), end: officeInstant(until, '24:00', zone) };
}

/** The office date `'YYYY-MM-DD'` of an instant. */
export function dateOf(at: number, zone: string): string {
  return officeDate(at, zone).date;
}

/** `month` counts from 0 and may run over the year's end. */
function firstOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

function dayBefore(date: string): string {
  return dateOfEpochDay(epochDay(date) - 1);
}
