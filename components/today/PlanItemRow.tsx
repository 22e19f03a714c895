import type { PlanItem } from '../../lib/deadline/day-plan';
import { words } from '../../lib/words/words';
import { TimeLeft } from '../controls/TimeLeft';
import { RowBar } from '../queue/RowBar';

interface Props {
  item: PlanItem;
  onOpen: (caseId: string) => void;
}

const it = words.today;

/** One due time of the day; a press opens its case. */
export function PlanItemRow({ item, onOpen }: Props) {
  const { caseId, number, about, due } = item;
  return (
    <li class="row">
      <button class="row__button" type="button" onClick={() => onOpen(caseId)}>
        <RowBar dueAt={due.at} />
        <span class="row__number">№{number}</span>
        <span class="row__time">
          <TimeLeft dueAt={due.at} />
        </span>
        <span class="row__about">{about || words.queue.noTopic}</span>
        <span class="row__act">
          {due.label || it.promise}
          {due.clause !== '' && <span class="clause"> · {due.clause}</span>}
        </span>
      </button>
    </li>
  );
}
