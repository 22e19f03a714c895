import { Component } from 'preact';
import { words } from '../../lib/words/words';
import { TimeLeft } from '../controls/TimeLeft';
import type { QueueRow } from '../view-models';
import { DebtLine } from './DebtLine';
import { RowBar } from './RowBar';

interface Props {
  row: QueueRow;
  /** Its place among all rows of the list, from 1, and how many there are: not all of them are drawn. */
  position: number;
  total: number;
  onOpen: (caseId: string) => void;
  /** null: nothing is being selected. */
  isSelected: boolean | null;
  onSelect: (caseId: string) => void;
}

const it = words.queue;

/** One case in the list. It redraws only when a field of its row differs, however often the list is made anew. */
export class QueueItem extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { isSelected, position, total } = this.props;
    if (isSelected !== next.isSelected || position !== next.position || total !== next.total) return true;
    const [before, after] = [this.props.row, next.row];
    return (Object.keys(after) as (keyof QueueRow)[]).some((field) => before[field] !== after[field]);
  }

  override render({ row, position, total, onOpen, isSelected, onSelect }: Props) {
    const about = [row.topic ?? it.noTopic, row.place].filter((part) => part !== null && part !== '');
    return (
      <div
        class={isSelected === null ? 'row' : 'row row--selecting'}
        role="listitem"
        aria-posinset={position}
        aria-setsize={total}
      >
        {isSelected !== null && (
          <input
            class="row__check"
            type="checkbox"
            aria-label={words.lists.selectRow(row.number)}
            checked={isSelected}
            onChange={() => onSelect(row.caseId)}
          />
        )}
        <button class="row__button" type="button" data-case={row.caseId} onClick={() => onOpen(row.caseId)}>
          <RowBar dueAt={row.move === 'nobody' ? null : row.dueAt} />
          <span class="row__time">{timeOf(row)}</span>
          <span class="row__number">{words.common.number(row.number)}</span>
          <span class="row__about">{about.join(words.common.separator)}</span>
          <span class="row__excerpt">{excerptOf(row)}</span>
          <span class="row__act">
            {row.move === 'executor' && row.awaited !== null && `${row.awaited}: `}
            {row.act}
            {row.clause !== null && <span class="clause"> · {row.clause}</span>}
          </span>
          {row.debt && <DebtLine row={row} />}
        </button>
      </div>
    );
  }
}

function timeOf(row: QueueRow) {
  if (row.move === 'nobody') return <span class="left">{it.closed}</span>;
  return row.dueAt === null ? <span class="left">{it.noDue}</span> : <TimeLeft dueAt={row.dueAt} />;
}

function excerptOf({ excerpt }: QueueRow): string {
  if (excerpt === null) return it.erased;
  return excerpt === '' ? it.noText : words.common.quote(excerpt);
}
