import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../lib/words/words';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal sheet over the screen; Escape and the cross close it, focus returns to where it was. Open while mounted. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={titleId} onClose={onClose}>
      <div class="dialog__head">
        <h2 class="dialog__title" id={titleId}>
          {title}
        </h2>
        <button class="icon-button" type="button" aria-label={words.common.close} onClick={onClose}>
          ✕
        </button>
      </div>
      {children}
    </dialog>
  );
}
