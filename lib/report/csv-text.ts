/**
 * Rows as CSV that Excel, Р7-Офис and LibreOffice open by a double click where the language is Russian: BOM, «;», CRLF,
 * decimal comma, null as an empty cell. Text that a spreadsheet would run as a formula, or turn into a date («17-2»), gets
 * an apostrophe in front. The one writer of CSV in the program.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(';')).join('\r\n')}\r\n`;
}

/** A cell of such a file as it was before it got its apostrophe: what the program wrote, it reads back unchanged. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && isMistaken(cell.slice(1)) ? cell.slice(1) : cell;
}

function cellText(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : quoted(value);
}

/** What a spreadsheet takes for a formula: `=`, `+`, `-`, `@` first, also behind spaces, tabs and line breaks. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** And what for a day and a month, or a month and a year. */
const DATE = /^\d{1,4}[-./]\d{1,4}(?:[-./]\d{1,4})?$/;

/** Also where an apostrophe of its own stands before it: one that was written must be told from one that was put there. */
function isMistaken(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  return FORMULA.test(bare) || DATE.test(bare);
}

function quoted(text: string): string {
  const safe = isMistaken(text) ? `'${text}` : text;
  return /[";\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
