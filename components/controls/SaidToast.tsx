import { words } from '../../lib/words/words';

/** What has to be said where no button stands to say it beside. Stays until it is read. */
export function SaidToast({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <div class="toast" role="alert">
      <p class="toast__text">{text}</p>
      <button class="button button--quiet toast__undo" type="button" onClick={onClose}>
        {words.common.close}
      </button>
    </div>
  );
}
