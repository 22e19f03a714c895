import { words } from '../../lib/words/words';
import type { InsertQuestion } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';
import { LongText } from '../controls/LongText';
import type { Outcome } from '../view-models';

interface Props {
  question: InsertQuestion;
  /** What the question is about, as it stands on the page: the draft, the person's name, the answer. */
  found: string | null;
  onYes: () => Promise<Outcome>;
  onNo: () => void;
}

/** Something on the page makes the insertion doubtful: nothing is done without being asked. */
export function AskToInsert({ question, found, onYes, onNo }: Props) {
  const it = words.forms.place.ask[question];
  return (
    <section class="notice notice--warning" role="alert">
      <p class="notice__title">{it.title}</p>
      {found !== null && <LongText text={found} />}
      <div class="form__acts">
        <ActionButton act={onYes}>{it.yes}</ActionButton>
        <button class="button button--quiet" type="button" onClick={onNo}>
          {it.no}
        </button>
      </div>
    </section>
  );
}
