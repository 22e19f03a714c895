import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { filled, slotsOf } from '../../lib/text/slots';
import { words } from '../../lib/words/words';

interface Props {
  text: string;
  /** What the case says already, by name of the gap. */
  known: Readonly<Record<string, string>>;
  onDone: (text: string) => void;
  onBack: () => void;
}

const it = words.templates;

/** The gaps of a template that the case does not fill. What stays empty stays a gap, and approval asks for it. */
export function SlotFields({ text, known, onDone, onBack }: Props) {
  const typed = useSignal<Readonly<Record<string, string>>>({});
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const missing = slotsOf(text).filter((slot) => (known[slot] ?? '') === '');
  const whole = filled(text, { ...known, ...trimmed(typed.value) });
  const done = () => onDone(whole);
  return (
    <div class="form">
      <p class="lead">{it.missing}</p>
      {missing.map((slot, place) => (
        <label class="field" key={slot}>
          <span class="field__label">{slot}</span>
          <input
            class="input"
            ref={place === 0 ? first : null}
            value={typed.value[slot] ?? ''}
            onInput={(event) => (typed.value = { ...typed.value, [slot]: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              event.stopPropagation();
              done();
            }}
          />
        </label>
      ))}
      <p class="text__body preview__text" tabIndex={0} aria-label={it.preview} role="group">
        {whole}
      </p>
      <div class="form__acts">
        <button class="button button--primary" type="button" onClick={done}>
          {it.insert}
        </button>
        <button class="button button--quiet" type="button" onClick={onBack}>
          {it.back}
        </button>
      </div>
    </div>
  );
}

function trimmed(typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).map(([slot, value]) => [slot, value.trim()]));
}
