import { officeDate } from '../../time/office-date';
import { words } from '../../words/words';
import { countCases } from '../cell';
import { groupBy } from '../group-by';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';

const it = words.reports.hours;

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** At what hour people write, where the page told it to the minute. */
export function hours({ cases, zone }: ReportScope): Metric {
  const hourOf = ({ publishedAt, publishedPrecision }: (typeof cases)[number]) => {
    const isKnown = publishedPrecision === 'exact' || publishedPrecision === 'minute';
    return publishedAt === null || !isKnown ? null : officeDate(publishedAt, zone).hour;
  };
  const byHour = groupBy(cases, (account) => String(hourOf(account)));
  const of = (hour: number | null) => [countCases(byHour.get(String(hour)) ?? [])];
  const rows = HOURS.map((hour) => ({ id: String(hour), label: it.row(hour), cells: of(hour) }));
  const unknown = { id: 'unknown', label: it.unknown, cells: of(null) };
  return {
    id: 'hours',
    ...it.head,
    columns: it.columns,
    rows: [...rows, unknown],
    chart: { kind: 'columns', series: [0] },
  };
}
