/** A table as Russian Excel opens it: a mark of UTF-8 and semicolons; a cell that begins like a formula is none. */
export function csvText(rows: readonly (readonly unknown[])[]): string {
  const cell = (value: unknown) => {
    const text = String(value).replace(/^[=+\-@\t\r]/, "'$&");
    return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
