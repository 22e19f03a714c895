import { wallTime } from './wall-time';
import type { ColumnKind, ExportTable } from './export-table';

/**
 * The table as CSV that Excel, Р7-Офис and LibreOffice open by a double click where the language is Russian: BOM, «;»,
 * decimal comma, dates of the office's zone. Text that a spreadsheet would run as a formula, or turn into a date («17-2»),
 * gets an apostrophe in front.
 */
export function csvText({ columns, rows }: ExportTable, zone: string): string {
  const head = columns.map(({ title }) => quoted(title));
  const lines = rows.map((row) => row.map((value, index) => cellText(value, columns[index]?.kind ?? 'text', zone)));
  return `\uFEFF${[head, ...lines].map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}

function cellText(value: string | number | null, kind: ColumnKind, zone: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return quoted(value);
  return kind === 'date' ? wallTime(value, zone) : String(value).replace('.', ',');
}

/** What a spreadsheet takes for a formula: `=`, `+`, `-`, `@` first, also behind spaces, tabs and line breaks. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** And what for a day and a month, or a month and a year. */
const DATE = /^\d{1,4}[-./]\d{1,4}(?:[-./]\d{1,4})?$/;

function quoted(text: string): string {
  const safe = FORMULA.test(text) || DATE.test(text) ? `'${text}` : text;
  return /[";\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
