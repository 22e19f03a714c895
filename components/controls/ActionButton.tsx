import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Outcome } from '../view-models';
import { Refusal } from './Refusal';
import { useAction } from './use-action';

interface Props {
  act: () => Promise<Outcome>;
  kind?: 'primary' | 'plain' | 'quiet';
  /** Words that stand for a moment after the act was done. */
  done?: string;
  /** Name for those who do not see where the button stands. */
  label?: string;
  /** Name by which a single key finds it. */
  keyName?: string;
  children: ComponentChildren;
}

/** A button that does one thing, says that it is done, and says why when it is not. */
export function ActionButton({ act, kind = 'plain', done, label, keyName, children }: Props) {
  const action = useAction();
  const finished = useDone();
  const press = async () => {
    if ((await action.run(act)) && done !== undefined) finished.flash();
  };
  return (
    <>
      <button
        class={CLASS[kind]}
        type="button"
        onClick={press}
        aria-disabled={action.busy.value}
        aria-label={label}
        data-key={keyName}
      >
        {finished.on.value ? done : children}
      </button>
      <Refusal text={action.refusal.value} />
    </>
  );
}

const CLASS = { primary: 'button button--primary', plain: 'button', quiet: 'button button--quiet' };

function useDone() {
  const on = useSignal(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    on,
    flash() {
      on.value = true;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => (on.value = false), 2000);
    },
  };
}
