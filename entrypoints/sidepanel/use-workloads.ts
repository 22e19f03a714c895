import type { Workload } from '../../components/office/WorkloadList';
import { executorById } from '../../lib/office/executor-by-id';
import { executorLabel } from '../../lib/office/executor-label';
import type { CaseRow } from '../../lib/journal/case-row';
import { openCases } from '../../lib/journal/read';
import type { Desk } from '../desk/desk';
import type { PanelStore } from './panel-store';
import { useWatched } from './use-watched';
import { queueRowOf } from './view/queue-row-of';

/** Open cases by executor, the main one or one who gives a part, following the journal: the busiest first, names as the directory has them now. null until they are read. */
export function useWorkloads({ journal, office }: Desk, say: PanelStore['say']): readonly Workload[] | null {
  const rows = useWatched(journal, openCases, say);
  if (rows === null) return null;
  const byExecutor = new Map<string, CaseRow[]>();
  for (const row of rows) {
    for (const given of [row.executorId, ...(row.coExecutorIds ?? [])]) {
      if (given === undefined) continue;
      const id = executorById(office.executors, given)?.id ?? given;
      byExecutor.set(id, [...(byExecutor.get(id) ?? []), row]);
    }
  }
  return [...byExecutor]
    .map(([executorId, own]): Workload => {
      const executor = executorById(office.executors, executorId);
      const asMain = own.find((row) => row.executorId === executorId);
      const label = executor ? executorLabel(executor) : (asMain?.executorName ?? executorId);
      return { executorId, label, rows: own.map(queueRowOf) };
    })
    .sort((a, b) => b.rows.length - a.rows.length);
}
