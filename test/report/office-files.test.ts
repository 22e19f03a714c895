import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { writeReportDocx } from '../../entrypoints/reports/write-docx';
import { writeReportXlsx } from '../../entrypoints/reports/write-xlsx';
import { caseTable } from '../../lib/report/case-table';
import { clockTable } from '../../lib/report/clock-table';
import { csvOfTable } from '../../lib/report/csv-of-table';
import { wallTime } from '../../lib/report/wall-time';
import { aMonth } from './a-month';

const { scope, view } = aMonth();
const tables = [caseTable(scope, false), clockTable(scope), caseTable(scope, false, 'carried')];
const xlsx = await writeReportXlsx(view, tables);
const docx = await writeReportDocx(view);

it('a workbook has numbers as numbers, shares as parts of one, dates as dates of the office, text as text', async () => {
  const { sheets } = await readXlsx(xlsx, { readStyles: true });
  expect(sheets.map(({ name }) => name)).toEqual(['Показатели', 'Сообщения', 'Сроки', 'Перешедшие']);
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

/** The files as LibreOffice opens them, each saved under another ending: all in one start of it, which takes seconds. */
function opened(files: Readonly<Record<string, string | Uint8Array>>, to: string, filter = ''): readonly string[] {
  const paths = Object.entries(files).map(([name, body]) => {
    writeFileSync(join(folder, name), body);
    return join(folder, name);
  });
  const args = [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    ...(filter ? [`--infilter=${filter}`] : []),
  ];
  execFileSync(OFFICE ?? '', [...args, '--convert-to', to, '--outdir', folder, ...paths], { stdio: 'pipe' });
  return paths.map((path) => readFileSync(path.replace(/\.\w+$/, `.${to}`), 'utf8'));
}

it.runIf(OFFICE !== null)(
  'LibreOffice opens the CSV with Cyrillic, dates and «=1+1» as text',
  () => {
    const source = csvOfTable(caseTable(scope, false), view.zone);
    // «;», quotes, UTF-8, from the first line, Russian: what a double click on the file asks for.
    const [text] = opened({ 'messages.csv': source }, 'fods', 'CSV:59,34,76,1,,1049');
    expect(text).toContain('Водоснабжение');
    expect(text).toContain('=1+1</text:p>');
    expect(text).not.toContain('table:formula=');
    expect(text).toContain('office:value-type="date"');
  },
  120_000,
);

it.runIf(OFFICE !== null)(
  'LibreOffice opens the workbook and the document: figures as ours, every table of the report',
  () => {
    const [book = '', text = ''] = opened({ 'figures.xlsx': xlsx, 'report.docx': docx }, 'html');
    const taken = view.metrics[0]?.rows[0]?.cells[0]?.value;
    expect(book).toMatch(new RegExp(`Выявлено сообщений(?:<[^>]+>|\\s)*<td[^>]*sdval="${taken}"`));
    expect(book).toContain('>=1+1<');
    expect(book).not.toMatch(/>#[\wА-Я/!]+</);
    const words = text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    for (const { title } of view.metrics) expect(words).toContain(title);
    expect(words).toContain('=1+1');
    expect(words).toContain('Вторая строка.');
  },
  120_000,
);
