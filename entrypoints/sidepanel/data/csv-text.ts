/** A table as Russian Excel opens it: a mark of UTF-8 and semicolons; what looks like a formula or a date («17-2») is neither. */
export function csvText(rows: readonly (readonly unknown[])[]): string {
  const cell = (value: unknown) => {
    const text = String(value).replace(/^(?:[=+\-@\t\r]|\d{1,4}[-./]\d{1,4}(?:[-./]\d{1,4})?$)/, "'$&");
    return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
