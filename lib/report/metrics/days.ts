import { epochDay, dateOfEpochDay } from '../../time/civil-date';
import { words } from '../../words/words';
import { countCases } from '../cell';
import { groupBy } from '../group-by';
import type { Metric } from '../metric';
import { boundsOf, dateOf } from '../period';
import type { ReportScope } from '../report-scope';

const it = words.reports.days;

/** Beyond so many days a row is a month. */
const MOST_DAYS = 62;

/** What came and what was answered, by day; by month where the period is long. */
export function days({ period: { from, until }, cases, all, zone }: ReportScope): Metric {
  const dates = Array.from({ length: epochDay(until) - epochDay(from) + 1 }, (_, day) =>
    dateOfEpochDay(epochDay(from) + day),
  );
  const isLong = dates.length > MOST_DAYS;
  const keyOf = (date: string) => (isLong ? date.slice(0, 7) : date);
  const { start, end } = boundsOf({ kind: 'days', from, until }, zone);
  const came = groupBy(cases, ({ detectedAt }) => keyOf(dateOf(detectedAt, zone)));
  const answered = all.filter(({ answeredAt }) => answeredAt !== null && answeredAt >= start && answeredAt < end);
  const left = groupBy(answered, ({ answeredAt }) => keyOf(dateOf(answeredAt ?? 0, zone)));
  const rows = [...new Set(dates.map(keyOf))].map((key) => ({
    id: key,
    label: isLong ? monthWords(key) : dayWords(key),
    cells: [countCases(came.get(key) ?? []), countCases(left.get(key) ?? [])],
  }));
  return { id: 'days', ...it.head, columns: it.columns, rows, chart: { kind: 'lines', series: [0, 1] } };
}

function dayWords(date: string): string {
  return `${Number(date.slice(8))} ${words.dates.months[Number(date.slice(5, 7)) - 1] ?? ''}`;
}

function monthWords(month: string): string {
  return `${words.namesOfDays.monthsFull[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}
