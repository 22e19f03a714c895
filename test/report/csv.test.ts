import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { caseTable } from '../../lib/report/case-table';
import { clockTable } from '../../lib/report/clock-table';
import { csvOfTable } from '../../lib/report/csv-of-table';
import { aMonth } from './a-month';

const { scope, view } = aMonth();
const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, delimiter: ';', columns: true });
const cases = read(csvOfTable(caseTable(scope, false), view.zone));

it('begins with what tells Excel that this is Unicode, and ends lines as Windows does', () => {
  const csv = csvOfTable(caseTable(scope, false), view.zone);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.split('\r\n').length).toBe(cases.length + 2);
});

it.each(['=1+1', '+7 900', '-1', '@a', '\t=1', '\r\n@b', ' =1+1', '＝1+1'])('%j is text and no formula', (text) => {
  const csv = csvOfTable({ name: '', columns: [{ title: 'т', kind: 'text' }], rows: [[text]] }, 'Europe/Moscow');
  const [, cells] = parse(csv, { bom: true, delimiter: ';' });
  expect(cells?.[0]).toBe(`'${text}`);
});

it.each(['17-2', '12.05', '3/4', '2026-11', '1.12.2026'])('%s is text and no date', (text) => {
  const csv = csvOfTable({ name: '', columns: [{ title: '№', kind: 'number' }], rows: [[text]] }, 'Europe/Moscow');
  expect(parse(csv, { bom: true, delimiter: ';' })[1]?.[0]).toBe(`'${text}`);
});

it('a message that came with another copy stands beside the first of its №, under the name people call it', () => {
  const moved = (number: number) => scope.cases.slice(0, 1).map((account) => ({ ...account, number }));
  const joined = { ...scope, cases: [...moved(1_000_017), ...moved(18), ...moved(17)], appeals: [] };
  for (const table of [caseTable(joined, false), clockTable(joined)])
    expect([...new Set(table.rows.map(([number]) => number))]).toEqual([17, '17-2', 18]);
});

it.each([
  ['да; «нет» "так"', 'text', 'да; «нет» "так"'],
  ['две\nстроки', 'text', 'две\nстроки'],
  [-12.5, 'number', '-12,5'],
  [Date.parse('2026-10-31T21:05:00Z'), 'date', '01.11.2026 00:05'],
  [null, 'number', ''],
] as const)('%j as %s is «%s»', (value, kind, shown) => {
  const csv = csvOfTable(
    {
      name: '',
      columns: [
        { title: 'т', kind },
        { title: 'к', kind: 'text' },
      ],
      rows: [[value, 'к']],
    },
    'Europe/Moscow',
  );
  expect(parse(csv, { bom: true, delimiter: ';' })[1]).toEqual([shown, 'к']);
});

it('holds no names and no texts, and no links where none are wanted', () => {
  const bare = csvOfTable(caseTable(scope, true), view.zone);
  expect(csvOfTable(caseTable(scope, false), view.zone)).toContain('https://vk.com/');
  expect(bare).not.toMatch(/https?:|author-|text-/);
});
