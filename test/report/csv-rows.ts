import { parse } from 'csv-parse/sync';

/** A row of a saved file by its headings. */
export type Row = Readonly<Record<string, string>>;
/** The numbers of a table by the labels of its rows. */
export type Figures = Readonly<Record<string, readonly (number | null)[]>>;

export const read = (csv: string): readonly Row[] => parse(csv, { bom: true, delimiter: ';', columns: true });
export const parts = (row: Row, column: string) => (row[column] ?? '').split('; ').filter(Boolean);
export const filled = (rows: readonly Row[], column: string) => rows.filter((row) => row[column] !== '').length;
export const numbers = (rows: readonly Row[], column: string) =>
  rows.flatMap((row) => (row[column] === '' ? [] : [Number(row[column])]));
export const sum = (rows: readonly Row[], column: string) => numbers(rows, column).reduce((a, b) => a + b, 0);
export const greatest = (values: readonly number[]) => (values.length === 0 ? null : Math.max(...values));
export const dateOf = (wall = '') => wall.slice(0, 10).split('.').toReversed().join('-');
export const sortable = (wall: string) => `${dateOf(wall)} ${wall.slice(11)}`;

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.round((values.reduce((a, b) => a + b, 0) / values.length) * 10) / 10;
}

export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

export function by<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  cellsOf: (own: Item[]) => (number | null)[],
): Figures {
  const names = [...new Set(items.map(nameOf))];
  return Object.fromEntries(names.map((name) => [name, cellsOf(items.filter((item) => nameOf(item) === name))]));
}

export const BROKEN = ['с опозданием', 'не исполнено', 'просрочено сейчас'];
export const ANSWERED = 'Окончательный ответ или разъяснение';
export const RETURNS = 'Возвратов на доработку';

export function latenessOf(clocks: readonly Row[]): readonly number[] {
  return numbers(
    clocks.filter((clock) => BROKEN.includes(clock['Итог'] ?? '')),
    'Опоздание, мин',
  );
}

export function inTime(clocks: readonly Row[]): number | null {
  const judged = clocks.filter((clock) => clock['Итог'] !== 'срок идёт');
  return judged.length === 0 ? null : judged.filter((clock) => clock['Итог'] === 'в срок').length / judged.length;
}
