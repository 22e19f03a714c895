import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import type { Outcome } from '../view-models';

interface Props {
  text: string;
  onCopy: (text: string) => Promise<Outcome>;
  onPrint: (text: string) => void;
  onSave: (text: string) => Promise<Outcome>;
}

const it = words.endings.memo;

/** A memo as it will be read, to copy or to print. */
export function MemoSheet({ text, onCopy, onPrint, onSave }: Props) {
  return (
    <section aria-label={it.text}>
      <p class="text__body preview__text" tabIndex={0}>
        {text}
      </p>
      <div class="form__acts">
        <ActionButton act={() => onCopy(text)} done={words.common.copied}>
          {it.copy}
        </ActionButton>
        <ActionButton kind="quiet" act={() => onSave(text)} done={words.common.saved}>
          {it.save}
        </ActionButton>
        <button class="button button--quiet" type="button" onClick={() => onPrint(text)}>
          {it.print}
        </button>
      </div>
    </section>
  );
}
