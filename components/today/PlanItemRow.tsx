import type { PlanItem } from '../../lib/deadline/day-plan';
import { dueWords } from '../../lib/words/due-words';
import { words } from '../../lib/words/words';
import { useOfficeClock } from '../controls/use-office-clock';
import { TimeLeft } from '../controls/TimeLeft';
import { RowBar } from '../queue/RowBar';

interface Props {
  item: PlanItem;
  onOpen: (caseId: string) => void;
  /** Says the very minute too: under the heading of its hour. */
  isExact?: boolean;
}

const it = words.today;

/** One due time of the day; a press opens its case. */
export function PlanItemRow({ item, onOpen, isExact = false }: Props) {
  const { now, zone } = useOfficeClock();
  const { caseId, number, about, due } = item;
  return (
    <li class="row">
      <button class="row__button" type="button" onClick={() => onOpen(caseId)}>
        <RowBar dueAt={due.at} />
        <span class="row__number">{words.common.number(number)}</span>
        <span class="row__time">
          <TimeLeft dueAt={due.at} />
        </span>
        <span class="row__about">{about || words.queue.noTopic}</span>
        <span class="row__act">
          {due.label || it.promise}
          <span class="muted">
            {[due.clause, isExact ? dueWords(due.at, now.value, zone) : ''].map(
              (part) =>
                part !== '' && (
                  <>
                    {words.common.separator}
                    <span class="nowrap">{part}</span>
                  </>
                ),
            )}
          </span>
        </span>
      </button>
    </li>
  );
}
