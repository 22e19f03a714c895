import {
  ANSWERED,
  by,
  filled,
  inTime,
  latenessOf,
  median,
  parts,
  RETURNS,
  sum,
  type Figures,
  type Row,
} from './csv-rows';

/** Text that a spreadsheet would run begins with an apostrophe in the file. */
const plain = (text: string) => text.replace(/^'/, '');

/** «Петров П. П. (Отдел ЖКХ)» is of «Отдел ЖКХ». */
export const unitOf = (title: string) => /\(([^)]*)\)$/.exec(title)?.[1] ?? title;

export function subjects(
  cases: readonly Row[],
  earlier: readonly Row[],
  column: string,
  timedOf: (rows: readonly Row[]) => readonly Row[],
): Figures {
  const nameOf = (row: Row) => plain(row[column] ?? '') || 'не указано';
  return by(cases, nameOf, (own) => [
    own.length,
    earlier.filter((row) => own[0] && nameOf(row) === nameOf(own[0])).length,
    filled(own, ANSWERED),
    own.length - filled(own, 'Закрыто'),
    own.filter((row) => row['Повторное'] === 'да').length,
    sum(own, RETURNS),
    inTime(timedOf(own)),
  ]);
}

export function executors(
  cases: readonly Row[],
  timed: readonly Row[],
  nameOf: (title: string) => string | null,
): Figures {
  const named = (row: Row, column: string) => parts(row, column).flatMap((title) => nameOf(title) ?? []);
  const names = new Set(cases.flatMap((row) => named(row, 'Кому направлялось')));
  const rows = [...names].map((name) => {
    const own = cases.filter((row) => named(row, 'Кому направлялось').includes(name));
    const times = (column: string) =>
      own.reduce((count, row) => count + named(row, column).filter((each) => each === name).length, 0);
    const clocks = timed.filter((clock) => named(clock, 'Чей').includes(name));
    return [
      name,
      [
        own.length,
        times('Чьи проекты'),
        times('Чьи проекты возвращены'),
        times('Кто вернул «не в компетенции»'),
        inTime(clocks),
        latenessOf(clocks).length,
        median(latenessOf(clocks)),
      ],
    ] as const;
  });
  return Object.fromEntries(rows);
}
