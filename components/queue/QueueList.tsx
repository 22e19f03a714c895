import type { TargetedKeyboardEvent } from 'preact';
import type { QueueRow } from '../view-models';
import { QueueChunk } from './QueueChunk';
import { QueueItem } from './QueueItem';

interface Props {
  rows: readonly QueueRow[];
  onOpen: (caseId: string) => void;
  /** The case whose row is drawn wherever it stands. */
  cameFrom?: string | null;
  /** Cases picked for one act on all of them; null: nothing is being picked. */
  selected?: ReadonlySet<string> | null;
  onSelect?: (caseId: string) => void;
}

/** Rows drawn together or not at all. */
const CHUNK = 10;

/** Rows keyed by case: a changed one redraws alone, and only those near the eye are drawn. Arrows move between them. */
export function QueueList({ rows, onOpen, cameFrom = null, selected = null, onSelect = () => {} }: Props) {
  const chunks = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) =>
    rows.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  return (
    <div class="rows" role="list" onKeyDown={stepBetweenRows}>
      {chunks.map((chunk, index) => (
        <QueueChunk
          key={index}
          size={chunk.length}
          isKept={index === 0 || index === chunks.length - 1 || chunk.some(({ caseId }) => caseId === cameFrom)}
          draw={() =>
            chunk.map((row, place) => (
              <QueueItem
                key={row.caseId}
                row={row}
                position={index * CHUNK + place + 1}
                total={rows.length}
                onOpen={onOpen}
                isSelected={selected && selected.has(row.caseId)}
                onSelect={onSelect}
              />
            ))
          }
        />
      ))}
    </div>
  );
}

function stepBetweenRows(event: TargetedKeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.row__button')];
  const next = buttons[buttons.findIndex((button) => button === event.target) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
