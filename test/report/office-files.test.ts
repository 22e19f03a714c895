import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { writeReportDocx } from '../../entrypoints/reports/write-docx';
import { writeReportXlsx } from '../../entrypoints/reports/write-xlsx';
import { caseTable } from '../../lib/report/case-table';
import { clockTable } from '../../lib/report/clock-table';
import { csvText } from '../../lib/report/csv-text';
import { wallTime } from '../../lib/report/wall-time';
import { aMonth } from './a-month';

const { scope, view } = aMonth();
const tables = [caseTable(scope, false), clockTable(scope)];
const xlsx = await writeReportXlsx(view, tables);
const docx = await writeReportDocx(view);

it('a workbook has numbers as numbers, shares as parts of one, dates as dates of the office, text as text', async () => {
  const { sheets } = await readXlsx(xlsx, { readStyles: true });
  expect(sheets.map(({ name }) => name)).toEqual(['Показатели', 'Сообщения', 'Сроки']);
  const figures = sheets[0]?.rows ?? [];
  const taken = view.metrics[0]?.rows[0]?.cells[0]?.value;
  expect(figures.find(([name]) => name === 'Выявлено сообщений')?.[1]).toBe(taken);
  expect(figures.find(([name]) => name === 'Соблюдено сроков, доля')?.[1]).toBeCloseTo(
    view.metrics[0]?.rows.find(({ id }) => id === 'inTime')?.cells[0]?.value ?? Number.NaN,
  );
  const [head = [], first = []] = sheets[1]?.rows ?? [];
  const detected = first[head.indexOf('Выявлено')];
  const [account] = [...scope.cases, ...scope.appeals].toSorted((a, b) => a.number - b.number);
  if (!(detected instanceof Date) || !account) throw new Error('no date');
  const [date = '', time = ''] = wallTime(account.detectedAt, view.zone).split(' ');
  expect(detected.toISOString().slice(0, 16)).toBe(`${date.split('.').toReversed().join('-')}T${time}`);
  expect(sheets[1]?.rows.flat()).toContain('=1+1');
});

it('a document is a document', () => {
  expect(String.fromCharCode(...docx.slice(0, 2))).toBe('PK');
  expect(docx.length).toBeGreaterThan(8000);
});

const OFFICE = (() => {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
})();
if (OFFICE === null)
  console.warn('SKIPPED: no LibreOffice on this machine, its reading of XLSX, DOCX and CSV is not tested');

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file as LibreOffice opens it and saves it under another ending. */
function opened(name: string, body: string | Uint8Array, to: string, filter = ''): string {
  writeFileSync(join(folder, name), body);
  const args = [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    ...(filter ? [`--infilter=${filter}`] : []),
  ];
  execFileSync(OFFICE ?? '', [...args, '--convert-to', to, '--outdir', folder, join(folder, name)], { stdio: 'pipe' });
  return readFileSync(join(folder, name.replace(/\.\w+$/, `.${to.split(':')[0] ?? ''}`)), 'utf8');
}

const COMMA_UTF8 = 'csv:Text - txt - csv (StarCalc):44,34,76,1';

it.runIf(OFFICE !== null)(
  'LibreOffice opens the CSV with Cyrillic, dates and «=1+1» as text',
  () => {
    const source = csvText(caseTable(scope, false), view.zone);
    // «;», quotes, UTF-8, from the first line, Russian: what a double click on the file asks for.
    const text = opened('messages.csv', source, 'fods', 'CSV:59,34,76,1,,1049');
    expect(text).toContain('Водоснабжение');
    expect(text).toContain('=1+1</text:p>');
    expect(text).not.toContain('table:formula=');
    expect(text).toContain('office:value-type="date"');
  },
  120_000,
);

it.runIf(OFFICE !== null)(
  'LibreOffice opens the workbook: figures and dates as ours',
  () => {
    const rows = parse(opened('report.xlsx', xlsx, COMMA_UTF8), { relax_column_count: true });
    const taken = view.metrics[0]?.rows[0]?.cells[0]?.value;
    expect(rows.find(([name]) => name === 'Выявлено сообщений')?.[1]).toBe(String(taken));
    expect(rows.some(([name]) => name === '=1+1')).toBe(true);
    expect(rows.flat().join(' ')).not.toContain('#');
  },
  120_000,
);

it.runIf(OFFICE !== null)(
  'LibreOffice opens the document: every table of the report is in it',
  () => {
    const text = opened('report.docx', docx, 'txt:Text (encoded):UTF8');
    for (const { title } of view.metrics) expect(text).toContain(title);
    expect(text).toContain('=1+1');
    expect(text).toContain('Вторая строка.');
  },
  120_000,
);
