import { officeDate } from '../../time/office-date';
import { words } from '../../words/words';
import { countCases } from '../cell';
import { groupBy } from '../group-by';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';

const it = words.reports.weekdays;

/** On which day of the week people write, where the page told at least the day. */
export function weekdays({ cases, zone }: ReportScope): Metric {
  const dayOf = ({ publishedAt, publishedPrecision }: (typeof cases)[number]) => {
    const isKnown = publishedPrecision !== 'approximate' && publishedPrecision !== 'unknown';
    return publishedAt === null || !isKnown ? null : officeDate(publishedAt, zone).weekday;
  };
  const byDay = groupBy(cases, (account) => String(dayOf(account)));
  const of = (day: number | null) => [countCases(byDay.get(String(day)) ?? [])];
  const rows = words.namesOfDays.weekdaysFull.map((label, index) => ({
    id: String(index + 1),
    label,
    cells: of(index + 1),
  }));
  const unknown = { id: 'unknown', label: it.unknown, cells: of(null) };
  return {
    id: 'weekdays',
    ...it.head,
    columns: it.columns,
    rows: [...rows, unknown],
    chart: { kind: 'columns', series: [0] },
  };
}
