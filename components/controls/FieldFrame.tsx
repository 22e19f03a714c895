import type { ComponentChildren } from 'preact';
import { words } from '../../lib/words/words';

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  error: string | null;
  required: boolean;
  /** Draws the control; `described` is what its `aria-describedby` must be. */
  children: (described: string | undefined) => ComponentChildren;
}

/** Name above, control, what is wrong and a hint below. A field that may stay empty says so. */
export function FieldFrame({ id, label, hint, error, required, children }: Props) {
  const described = [error !== null && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class={error === null ? 'field' : 'field field--wrong'}>
      <label class="field__label" for={id}>
        {label}
        {!required && <span class="field__optional"> {words.common.optional}</span>}
      </label>
      {children(described === '' ? undefined : described)}
      {error !== null && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
