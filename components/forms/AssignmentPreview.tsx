import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import type { Outcome } from '../view-models';
import { mailAddress } from './mail-address';

interface Props {
  text: string;
  email: string;
  subject: string;
  onCopy: (text: string) => Promise<Outcome>;
}

const it = words.forms.assign;

/** The assignment as the executor will read it. Mail programs cut long letters in an address, so the text is copied too. */
export function AssignmentPreview({ text, email, subject, onCopy }: Props) {
  return (
    <div class="form">
      <details class="preview">
        <summary>{it.preview}</summary>
        <p class="text__body preview__text" tabIndex={0}>
          {text}
        </p>
      </details>
      <div class="form__acts">
        <ActionButton act={() => onCopy(text)} done={words.common.copied}>
          {it.copy}
        </ActionButton>
        <a
          class="button button--quiet"
          href={mailAddress(email, subject, text)}
          target="_blank"
          rel="noreferrer"
          onClick={() => void onCopy(text)}
        >
          {it.mail}
        </a>
      </div>
    </div>
  );
}
