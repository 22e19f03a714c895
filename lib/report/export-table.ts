/** What a column holds: `date` is epoch ms, shown on the office's wall clock. */
export type ColumnKind = 'text' | 'number' | 'date';

/** A plain table to be saved as a file, with one value of its column's kind in each cell; null: empty. */
export interface ExportTable {
  name: string;
  columns: readonly { title: string; kind: ColumnKind }[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** One column of a table and how it is read off an item. */
export interface ColumnOf<Item> {
  title: string;
  kind: ColumnKind;
  of: (item: Item) => string | number | null;
}

/** A table with a row for each item. */
export function exportTable<Item>(
  name: string,
  columns: readonly ColumnOf<Item>[],
  items: readonly Item[],
): ExportTable {
  return {
    name,
    columns: columns.map(({ title, kind }) => ({ title, kind })),
    rows: items.map((item) => columns.map(({ of }) => of(item))),
  };
}
