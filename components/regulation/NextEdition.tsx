import { civilWords } from '../../lib/words/period-words';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import type { Outcome } from '../view-models';

interface Props {
  /** The edition that waits for its day, office date `YYYY-MM-DD`. */
  next: { edition: string; from: string };
  onCancel: () => Promise<Outcome>;
}

const it = words.ruleBook.next;

/** An edition that new messages go by from its day on, and the way not to go over to it. */
export function NextEdition({ next: { edition, from }, onCancel }: Props) {
  return (
    <div class="notice">
      <p>{it.waits(civilWords(from), edition)}</p>
      <ActionButton kind="quiet" act={onCancel}>
        {it.cancel}
      </ActionButton>
    </div>
  );
}
