import { words } from '../../lib/words/words';
import { useOfficeClock } from '../controls/use-office-clock';
import { Section } from '../controls/Section';
import { QueueList } from '../queue/QueueList';
import type { QueueRow } from '../view-models';
import { countsOf } from './counts-of';

/** The open cases of one executor, in the order of the list. */
export interface Workload {
  executorId: string;
  label: string;
  rows: readonly QueueRow[];
}

interface Props {
  loads: readonly Workload[];
  onOpen: (caseId: string) => void;
}

const it = words.office.workload;

/** How much each executor has: open, due today, overdue, and the very cases that were counted. */
export function WorkloadList({ loads, onOpen }: Props) {
  const { now, zone } = useOfficeClock();
  return (
    <>
      <p class="lead">{it.hint}</p>
      {loads.length === 0 && <p class="muted">{it.empty}</p>}
      {loads.map(({ executorId, label, rows }) => {
        const { open, today, overdue } = countsOf(rows, now.value, zone);
        return (
          <Section key={executorId} title={label}>
            <p class="workload">
              <Count label={it.open} n={open} />
              <Count label={it.today} n={today} />
              <Count label={it.overdue} n={overdue} isLate={overdue > 0} />
            </p>
            <QueueList rows={rows} onOpen={onOpen} />
          </Section>
        );
      })}
    </>
  );
}

function Count({ label, n, isLate = false }: { label: string; n: number; isLate?: boolean }) {
  return (
    <span class={isLate ? 'workload__count workload__count--late' : 'workload__count'}>
      {label}: <b>{n}</b>
    </span>
  );
}
