import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportView } from '../../components/report/report-view';
import type { Metric } from '../../lib/report/metric';
import { dateTimeWords } from '../../lib/words/date-time-words';
import { figureWords } from '../../lib/words/figure-words';
import { periodWords } from '../../lib/words/period-words';
import { words } from '../../lib/words/words';

const it = words.reportFiles;
/** Half-points. */
const SIZES = { text: 22, table: 17, head: 14, small: 18 };

/** The report as a document: title, who it is for, the commentary, then every table with the words of how it is counted. */
export async function writeReportDocx(view: ReportView): Promise<Uint8Array> {
  const { title, officeName, period, asOf, zone, commentary, metrics, submission, isEmpty } = view;
  const about = [
    officeName,
    `${it.asOf} ${dateTimeWords(asOf, zone)}`,
    ...(submission ? [`${words.reportPage.submission.to(submission.to)}, ${submission.clause}`] : []),
    ...(submission?.submitted
      ? [words.reportPage.submission.done(dateTimeWords(submission.submitted.at, zone), submission.submitted.by)]
      : []),
    ...(isEmpty ? [words.reportPage.isEmpty] : []),
  ];
  const children = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: words.reportPage.head(title, periodWords(period)) }),
    ...about.map((text) => new Paragraph({ children: [new TextRun({ text, size: SIZES.small })] })),
    ...commentary
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((text) => new Paragraph({ spacing: { before: 120 }, children: [new TextRun(text)] })),
    ...metrics.flatMap(blocksOf),
  ];
  const document = new Document({
    creator: officeName,
    title,
    styles: { default: { document: { run: { font: 'Liberation Serif', size: SIZES.text } } } },
    sections: [{ properties: { page: { margin: { top: 850, bottom: 850, left: 1130, right: 850 } } }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function blocksOf(metric: Metric): (Paragraph | Table)[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      text: metric.title,
      spacing: { before: 280 },
      keepNext: true,
    }),
    new Paragraph({
      keepNext: true,
      spacing: { after: 80 },
      children: [new TextRun({ text: metric.definition, size: SIZES.small, italics: true })],
    }),
    tableOf(metric),
  ];
}

/** Percents of the width: few numbers stand wide, many narrow, and the names get what they leave. */
const WHOLE = 100;
const FEW = 5;
const WIDTHS = { few: 13, many: 9 };

function tableOf({ subject, columns, rows }: Metric): Table {
  const width = columns.length > FEW ? WIDTHS.many : WIDTHS.few;
  const first = WHOLE - width * columns.length;
  const cell = (text: string, index: number, bold = false) =>
    new TableCell({
      width: { size: index === 0 ? first : width, type: WidthType.PERCENTAGE },
      margins: { left: 40, right: 40 },
      children: [
        new Paragraph({
          alignment: index === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
          children: [new TextRun({ text, size: bold ? SIZES.head : SIZES.table, bold })],
        }),
      ],
    });
  return new Table({
    width: { size: WHOLE, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: [subject, ...columns].map((text, index) => cell(text, index, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: [row.label, ...row.cells.map(figureWords)].map((text, index) => cell(text, index)),
          }),
      ),
    ],
  });
}
