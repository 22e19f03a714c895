import { dateWords } from '../../lib/words/date-time-words';
import { words } from '../../lib/words/words';
import { Instant } from '../controls/Instant';
import { LongText } from '../controls/LongText';
import { useOfficeClock } from '../controls/use-office-clock';
import type { EarlierCaseView } from '../demand-views';

interface Props {
  earlier: EarlierCaseView;
  onOpen: (caseId: string) => void;
}

const it = words.repeats;

/** What was answered and promised the last time; a promise that was not kept stands out. */
export function EarlierCase({ earlier, onOpen }: Props) {
  const { now, zone } = useOfficeClock();
  const { number, answer, promise } = earlier;
  const isBroken = promise !== null && !promise.isKept && promise.dueAt < now.value;
  const said = promise === null ? null : isBroken ? it.broken : promise.isKept ? it.kept : it.promised;
  return (
    <section class="notice notice--warning">
      <p class="notice__title">{it.repeatOf(number)}</p>
      {promise !== null && said !== null && (
        <p class={isBroken ? 'flag flag--strong' : undefined}>{said(dateWords(promise.dueAt, zone))}</p>
      )}
      {answer === null && <p class="muted">{it.noAnswer}</p>}
      {answer !== null && (
        <details class="more">
          <summary>
            {it.answered}
            {words.common.separator}
            {words.answerKind[answer.kind]}
            {words.common.separator}
            <Instant at={answer.placedAt} near />
          </summary>
          {answer.text === null ? <p class="muted">{words.forms.review.erased}</p> : <LongText text={answer.text} />}
        </details>
      )}
      <button class="button button--quiet" type="button" onClick={() => onOpen(earlier.caseId)}>
        {it.open(number)}
      </button>
    </section>
  );
}
