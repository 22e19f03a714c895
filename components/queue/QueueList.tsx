import type { QueueRow } from '../view-models';
import { QueueItem } from './QueueItem';

interface Props {
  rows: readonly QueueRow[];
  onOpen: (caseId: string) => void;
}

/** Rows keyed by case: a changed one redraws alone. */
export function QueueList({ rows, onOpen }: Props) {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <QueueItem key={row.caseId} row={row} onOpen={onOpen} />
      ))}
    </ul>
  );
}
