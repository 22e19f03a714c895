import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { LongText } from '../controls/LongText';
import type { Outcome } from '../view-models';

interface Props {
  found: string | null;
  onReplace: () => Promise<Outcome>;
  onKeep: () => void;
}

const it = words.forms.place;

/** Somebody typed into the comment box: nothing of it is thrown away without being asked. */
export function BoxNotEmpty({ found, onReplace, onKeep }: Props) {
  return (
    <section class="notice notice--warning" role="alert">
      <p class="notice__title">{it.boxTitle}</p>
      {found !== null && <LongText text={found} />}
      <div class="form__acts">
        <ActionButton act={onReplace}>{it.boxReplace}</ActionButton>
        <button class="button button--quiet" type="button" onClick={onKeep}>
          {it.boxKeep}
        </button>
      </div>
    </section>
  );
}
