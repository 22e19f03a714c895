import type { TargetedKeyboardEvent } from 'preact';
import type { QueueRow } from '../view-models';
import { QueueItem } from './QueueItem';

interface Props {
  rows: readonly QueueRow[];
  onOpen: (caseId: string) => void;
  /** Cases picked for one act on all of them; null: nothing is being picked. */
  selected?: ReadonlySet<string> | null;
  onSelect?: (caseId: string) => void;
}

/** Rows keyed by case: a changed one redraws alone. Arrows move between them. */
export function QueueList({ rows, onOpen, selected = null, onSelect = () => {} }: Props) {
  return (
    <ul class="rows" onKeyDown={stepBetweenRows}>
      {rows.map((row) => (
        <QueueItem
          key={row.caseId}
          row={row}
          onOpen={onOpen}
          isSelected={selected && selected.has(row.caseId)}
          onSelect={onSelect}
        />
      ))}
    </ul>
  );
}

function stepBetweenRows(event: TargetedKeyboardEvent<HTMLUListElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.row__button')];
  const next = buttons[buttons.findIndex((button) => button === event.target) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
