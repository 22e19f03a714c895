import type { ReportFormat } from '../../components/report/ReportScreen';
import type { ReportView } from '../../components/report/report-view';
import { caseTable } from '../../lib/report/case-table';
import { clockTable } from '../../lib/report/clock-table';
import { csvOfTable } from '../../lib/report/csv-of-table';
import type { ReportScope } from '../../lib/report/report-scope';
import { words } from '../../lib/words/words';
import { saveFile } from '../sidepanel/save-file';

const TYPES: Record<ReportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv;charset=utf-8',
  clocks: 'text/csv;charset=utf-8',
  carried: 'text/csv;charset=utf-8',
};

/** Gives the report to the person as a file. `isBare`: without links to the messages. The writers come when first asked for. */
export async function saveReport(
  format: ReportFormat,
  view: ReportView,
  scope: ReportScope,
  isBare: boolean,
): Promise<void> {
  const { from, until } = view.period;
  const { names, fileName } = words.reportFiles;
  const ending = format === 'xlsx' || format === 'docx' ? format : 'csv';
  saveFile(fileName(names[format], from, until, ending), TYPES[format], await bodyOf(format, view, scope, isBare));
}

async function bodyOf(format: ReportFormat, view: ReportView, scope: ReportScope, isBare: boolean): Promise<BlobPart> {
  switch (format) {
    case 'csv':
      return csvOfTable(caseTable(scope, isBare), view.zone);
    case 'clocks':
      return csvOfTable(clockTable(scope), view.zone);
    case 'carried':
      return csvOfTable(caseTable(scope, isBare, 'carried'), view.zone);
    case 'xlsx': {
      const { writeReportXlsx } = await import('./write-xlsx');
      const tables = [caseTable(scope, isBare), clockTable(scope), caseTable(scope, isBare, 'carried')];
      return new Uint8Array(await writeReportXlsx(view, tables));
    }
    case 'docx': {
      const { writeReportDocx } = await import('./write-docx');
      return new Uint8Array(await writeReportDocx(view));
    }
  }
}
