import { byNumber } from '../case/by-number';
import { words } from '../words/words';
import type { CaseAccount, ClockAccount } from './case-account';
import { executorTitle } from './executor-title';
import { exportTable, type ExportTable } from './export-table';
import { numberCell } from './number-cell';
import type { ExecutorNames, ReportScope } from './report-scope';

const it = words.reportFiles;

interface Line {
  account: CaseAccount;
  clock: ClockAccount;
}

/** A row for each term of each message of the report: whose, from when, till when, and how it came out. */
export function clockTable({ cases, executorNames }: ReportScope): ExportTable {
  const lines = cases.flatMap((account) => account.clocks.map((clock) => ({ account, clock })));
  const titles = it.clockColumns;
  return exportTable<Line>(
    it.clocks,
    [
      { title: titles.number, kind: 'number', of: ({ account }) => numberCell(account.number) },
      { title: titles.clause, kind: 'text', of: ({ clock }) => clock.clause },
      { title: titles.label, kind: 'text', of: ({ clock }) => clock.label },
      { title: titles.whose, kind: 'text', of: (line) => whose(line, executorNames) },
      { title: titles.started, kind: 'date', of: ({ clock }) => clock.startedAt },
      { title: titles.due, kind: 'date', of: ({ clock }) => clock.dueAt },
      { title: titles.done, kind: 'date', of: ({ clock }) => clock.doneAt },
      { title: titles.outcome, kind: 'text', of: ({ clock }) => it.outcomes[clock.outcome] },
      { title: titles.late, kind: 'number', of: ({ clock }) => clock.lateMinutes },
      { title: titles.elapsed, kind: 'number', of: ({ clock }) => clock.elapsed },
    ],
    lines.toSorted((a, b) => byNumber(a.account.number, b.account.number)),
  );
}

function whose({ account, clock }: Line, executorNames: ExecutorNames): string {
  if (clock.executorId === null) return it.office;
  const known = account.assignments.find(({ executorId }) => executorId === clock.executorId);
  return executorTitle(executorNames(clock.executorId), known?.executorName ?? clock.executorId);
}
