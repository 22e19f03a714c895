import { csvText } from './csv-text';
import type { ExportTable } from './export-table';
import { wallTime } from './wall-time';

/** The table as a CSV file with its headings; dates stand as the wall clock of `zone` shows them. */
export function csvOfTable({ columns, rows }: ExportTable, zone: string): string {
  const body = rows.map((row) =>
    row.map((value, index) =>
      typeof value === 'number' && columns[index]?.kind === 'date' ? wallTime(value, zone) : value,
    ),
  );
  return csvText([columns.map(({ title }) => title), ...body]);
}
