import { words } from '../../lib/words/words';

/** Somebody else acted first. Stays until it is read: the form that was sent is gone with the screen it stood on. */
export function OvertakenToast({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <div class="toast" role="alert">
      <p class="toast__text">{text}</p>
      <button class="button button--quiet toast__undo" type="button" onClick={onClose}>
        {words.common.close}
      </button>
    </div>
  );
}
