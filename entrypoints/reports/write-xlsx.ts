import { writeXlsx, type Cell, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { ReportView } from '../../components/report/report-view';
import type { ExportTable } from '../../lib/report/export-table';
import type { Cell as Figure } from '../../lib/report/metric';
import { officeDate } from '../../lib/time/office-date';
import { dateTimeWords } from '../../lib/words/date-time-words';
import { periodWords } from '../../lib/words/period-words';
import { words } from '../../lib/words/words';

const it = words.reportFiles;
const FONT = { name: 'Arial', size: 10 };
const BOLD: CellStyle = { font: { ...FONT, bold: true } };
const TOP: CellStyle = { alignment: { vertical: 'top' } };
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
/** Widths in characters of the labels and of each of the most columns of figures a table has; height of a line in points. */
const LABEL = 52;
const FIGURE = 14;
/** Bold letters and whole words take more. */
const BOLD_FIGURE = 11;
const FIGURES = 8;
const LINE = 13;
/** On paper: lying, as wide as the sheet. */
const PAPER: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

/**
 * The report as a workbook: all its tables on the first sheet, then a sheet for each table of rows. Numbers are numbers,
 * shares percents, dates dates of the office's wall clock; text stays text, whatever it begins with.
 */
export async function writeReportXlsx(view: ReportView, tables: readonly ExportTable[]): Promise<Uint8Array> {
  const sheets = [figuresSheet(view), ...tables.map((table) => tableSheet(table, view.zone))];
  return writeXlsx({ defaultFont: FONT, sheets: sheets.map((sheet) => ({ ...sheet, pageSetup: PAPER })) });
}

/** Rows of a sheet under way, with the styles of single cells. */
class Sheet {
  readonly rows: CellValue[][] = [];
  readonly cells = new Map<string, Partial<Cell>>();
  readonly rowDefs = new Map<number, { height: number }>();
  readonly merges: NonNullable<WriteSheet['merges']> = [];

  /** Running text over the whole width, as high as it needs. */
  addText(text: string): void {
    const row = this.rows.length;
    this.merges.push({ startRow: row, startCol: 0, endRow: row, endCol: FIGURES });
    this.add([text], () => WRAPPED);
    this.heighten(row, linesOf(text, LABEL + FIGURES * FIGURE));
  }

  /** Row heights are not found by themselves in every program. */
  heighten(row: number, lines: number): void {
    if (lines > 1) this.rowDefs.set(row, { height: lines * LINE });
  }

  add(values: readonly CellValue[], style: (column: number) => CellStyle | null = () => null): void {
    values.forEach((_value, column) => {
      const own = style(column);
      if (own) this.cells.set(`${this.rows.length},${column}`, { style: own });
    });
    this.rows.push([...values]);
  }
}

function figuresSheet({ title, officeName, period, asOf, zone, commentary, metrics }: ReportView): WriteSheet {
  const sheet = new Sheet();
  sheet.add([words.reportPage.head(title, periodWords(period))], () => BOLD);
  sheet.add([officeName]);
  sheet.add([`${it.asOf} ${dateTimeWords(asOf, zone)}`]);
  for (const line of commentary.split('\n').filter((each) => each.trim() !== '')) sheet.addText(line);
  for (const metric of metrics) {
    sheet.add([]);
    sheet.add([metric.title], () => BOLD);
    sheet.addText(metric.definition);
    sheet.heighten(sheet.rows.length, Math.max(...metric.columns.map((column) => linesOf(column, BOLD_FIGURE))));
    sheet.add([metric.subject, ...metric.columns], () => ({ ...BOLD, ...WRAPPED }));
    for (const row of metric.rows) {
      sheet.heighten(sheet.rows.length, linesOf(row.label, LABEL));
      sheet.add([row.label, ...row.cells.map(({ value }) => value)], (column) =>
        column === 0 ? WRAPPED : figureStyle(row.cells[column - 1]),
      );
    }
  }
  return {
    name: it.figures,
    columns: [{ width: LABEL }, ...Array.from({ length: FIGURES }, () => ({ width: FIGURE }))],
    rows: sheet.rows,
    cells: sheet.cells,
    rowDefs: sheet.rowDefs,
    merges: sheet.merges,
  };
}

/** Lines that words take in a column so many characters wide. */
function linesOf(text: string, width: number): number {
  return Math.ceil(text.length / width);
}

function figureStyle(figure: Figure | undefined): CellStyle | null {
  if (!figure) return null;
  if (figure.unit === 'share') return { ...TOP, numFmt: '0.0%' };
  return { ...TOP, numFmt: figure.unit === 'workingMinutes' ? `0.# "${it.minutes}"` : '0' };
}

const WIDTHS = { text: 26, number: 12, date: 17 };

function tableSheet({ name, columns, rows }: ExportTable, zone: string): WriteSheet {
  const sheet = new Sheet();
  sheet.add(
    columns.map(({ title }) => title),
    () => ({ ...BOLD, ...WRAPPED }),
  );
  for (const row of rows)
    sheet.add(
      row.map((value, column) =>
        columns[column]?.kind === 'date' && typeof value === 'number' ? wallDate(value, zone) : value,
      ),
      (column) => (columns[column]?.kind === 'date' ? { numFmt: 'dd.mm.yyyy hh:mm' } : null),
    );
  return {
    name,
    columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
    rows: sheet.rows,
    cells: sheet.cells,
    freezePane: { rows: 1 },
  };
}

/** A spreadsheet knows no zones: the wall clock of the office is written as it stands. */
function wallDate(at: number, zone: string): Date {
  const { date, time } = officeDate(at, zone);
  return new Date(`${date}T${time}:00Z`);
}
