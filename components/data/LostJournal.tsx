import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Dialog } from '../controls/Dialog';
import type { Outcome } from '../view-models';

interface Props {
  /** How many events there were and are, in words. */
  had: string;
  has: string;
  /** Of the last copy, in words; null: the program made none. */
  lastCopy: string | null;
  /** The way back: a copy is chosen and restored. */
  children: ComponentChildren;
  /** The person goes on without what is missing. */
  onContinue: () => Promise<Outcome>;
}

const it = words.data.lost;

/** Part of the journal is gone. Nothing is written until the person restores a copy or says that he goes on without. */
export function LostJournal({ had, has, lastCopy, children, onContinue }: Props) {
  const isAsked = useSignal(false);
  return (
    <main class="page">
      <div class="notice notice--error" role="alert">
        <h1 class="notice__title">{it.title}</h1>
        <p>{it.counts(had, has)}</p>
        <p>{it.stopped}</p>
      </div>
      <p>{lastCopy === null ? it.noCopy : lastCopy}</p>
      {children}
      <div>
        <button class="button button--quiet" type="button" onClick={() => (isAsked.value = true)}>
          {it.goOn}
        </button>
      </div>
      {isAsked.value && (
        <Dialog title={it.goOnTitle} onClose={() => (isAsked.value = false)}>
          <div class="form">
            <p>{it.goOnText}</p>
            <div class="form__acts">
              <ActionButton kind="primary" act={onContinue}>
                {it.goOn}
              </ActionButton>
            </div>
          </div>
        </Dialog>
      )}
    </main>
  );
}
