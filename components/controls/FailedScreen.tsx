import { ActionButton } from './ActionButton';
import type { Outcome } from '../view-models';
import { words } from '../../lib/words/words';

interface Props {
  why: string;
  onRetry: () => void;
  /** Of a screen one level down; absent: there is nowhere to go. */
  onBack?: () => void;
  /** Saves what can still be read; absent: nothing is in danger. */
  onRescue?: () => Promise<Outcome>;
}

const it = words.queue.failed;

/** A screen that cannot be shown: `why` in words with what to do, and that nothing is lost. */
export function FailedScreen({ why, onRetry, onBack, onRescue }: Props) {
  return (
    <section class="notice notice--error" role="alert">
      <h1 class="notice__title">{it.title}</h1>
      <p>{why}</p>
      <p>{it.text}</p>
      <button class="button button--primary" type="button" onClick={onRetry}>
        {words.common.retry}
      </button>
      {onBack && (
        <button class="button" type="button" onClick={onBack}>
          {words.common.back}
        </button>
      )}
      {onRescue && (
        <ActionButton act={onRescue} done={words.common.saved}>
          {words.rescue.save}
        </ActionButton>
      )}
    </section>
  );
}
