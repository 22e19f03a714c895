import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../lib/words/words';
import type { Outcome } from '../view-models';

interface Props {
  text: string;
  onText: (text: string) => Promise<Outcome>;
}

const it = words.reportPage.commentary;
const PAUSE_MS = 500;

/** The head's or the coordinator's own words to the report; kept after a pause in typing and when the field is left. */
export function Commentary({ text, onText }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const fault = useSignal<string | null>(null);
  const keep = async () => {
    clearTimeout(timer.current);
    if (!area.current || area.current.value === text) return;
    try {
      const outcome = await onText(area.current.value);
      fault.value = outcome.done ? null : outcome.refusal;
    } catch (error) {
      console.error(error);
      fault.value = it.lost;
    }
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <section class="metric commentary">
      <label class="metric__title" for={id}>
        {it.title}
      </label>
      <p class="metric__definition screen-only" id={`${id}-hint`}>
        {it.hint}
      </p>
      <textarea
        class="input input--area screen-only"
        id={id}
        ref={area}
        rows={3}
        aria-describedby={`${id}-hint`}
        defaultValue={text}
        onBlur={() => void keep()}
        onInput={() => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => void keep(), PAUSE_MS);
        }}
      />
      {fault.value !== null && (
        <p class="refusal screen-only" role="alert">
          {fault.value}
        </p>
      )}
      {text !== '' && <p class="commentary__printed text__body">{text}</p>}
    </section>
  );
}
