/** A row of a list that a person brought: its first line in the file, counted from 1, and its cells as written. */
export interface TableRow {
  line: number;
  cells: readonly string[];
}

/** A row by the names of its columns; a column the file does not have is ''. Cells are trimmed. */
export interface NamedRow<Field extends string> {
  line: number;
  cells: Readonly<Record<Field, string>>;
}

/** How the columns of a list are headed; several headings may name the same one. */
export type Columns<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/**
 * Reads rows under their headings, the first row of the table; order, case and columns besides do not matter, empty
 * rows are left out. null where none of `needed` is among the headings: then it is not this list.
 */
export function nameRows<Field extends string>(
  table: readonly TableRow[],
  columns: Columns<Field>,
  needed: NoInfer<Field>,
): readonly NamedRow<Field>[] | null {
  const [head, ...rows] = table;
  const headings = (head?.cells ?? []).map(sameWords);
  const fields = Object.keys(columns) as Field[];
  const place = new Map(fields.map((field) => [field, headings.findIndex((name) => columns[field].includes(name))]));
  if ((place.get(needed) ?? -1) < 0) return null;
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => {
      const named = fields.map((field) => [field, cells[place.get(field) ?? -1]?.trim() ?? ''] as const);
      return { line, cells: Object.fromEntries(named) as Record<Field, string> };
    });
}

/** The same name however it was typed: case, «ё», quotes, spaces and a full stop at the end do not matter. */
export function sameWords(text: string): string {
  return text
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replaceAll(/[«»"“”„']/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
}
