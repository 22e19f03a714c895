import { words } from '../../words/words';
import { changeOf, countCases } from '../cell';
import type { CaseAccount } from '../case-account';
import type { Metric } from '../metric';
import type { ReportScope } from '../report-scope';

const it = words.reports.appeals;

/** Messages that became official appeals (59-ФЗ): in no other figure of the report. */
export function appeals({ appeals: now, appealsBefore: before }: ReportScope): Metric {
  const row = (id: keyof typeof it.rows, wanted: (account: CaseAccount) => boolean) => {
    const cells = [countCases(now.filter(wanted)), countCases(before.filter(wanted))] as const;
    return { id, label: it.rows[id], cells: [...cells, changeOf(...cells)] };
  };
  const rows = [
    row('handedOver', () => true),
    row('registered', ({ registration }) => registration !== null),
    row('unregistered', ({ registration }) => registration === null),
  ];
  return { id: 'appeals', ...it.head, columns: it.columns, rows, chart: null };
}
