import { useSignal } from '@preact/signals';
import type { ComponentChildren, TargetedKeyboardEvent, TargetedSubmitEvent } from 'preact';
import { useContext, useMemo, useRef } from 'preact/hooks';
import { words } from '../../lib/words/words';
import type { Outcome } from '../view-models';
import { FormContext, type FormLink } from './form-context';
import { Refusal } from './Refusal';
import { TypedContext } from './typed';
import { useAction } from './use-action';

interface Props {
  /** Under this name the fields' values are kept until the form is sent. */
  name: string;
  submit: string;
  /** Exactly one form of a screen is primary. */
  primary?: boolean;
  onSubmit: (read: (field: string) => string) => Promise<Outcome>;
  onDone?: () => void;
  /** Stands beside the button: the other way out. */
  aside?: ComponentChildren;
  children?: ComponentChildren;
}

/** A form that checks in words, keeps what was typed when refused, and is sent once. Ctrl+Enter sends it from a text area. */
export function Form({ name, submit, primary = false, onSubmit, onDone, aside, children }: Props) {
  const typed = useContext(TypedContext);
  const action = useAction();
  const form = useRef<HTMLFormElement>(null);
  const rules = useRef(new Map<string, () => string | null>());
  const errors = useSignal<Readonly<Record<string, string>>>({});
  const link = useMemo<FormLink>(
    () => ({
      name,
      errors,
      rule(field, check) {
        rules.current.set(field, check);
        return () => rules.current.delete(field);
      },
    }),
    [name, errors],
  );

  const send = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = [...rules.current].flatMap(([field, check]) => {
      const said = check();
      return said === null ? [] : [[field, said] as const];
    });
    errors.value = Object.fromEntries(wrong);
    if (wrong.length > 0) {
      setTimeout(() => showFirstWrong(form.current));
      return;
    }
    const values = typed.values(name);
    const done = await action.run(() => onSubmit((field) => values.get(field) ?? ''));
    if (!done) return;
    typed.forget(name);
    onDone?.();
  };

  return (
    <FormContext.Provider value={link}>
      <form class="form" ref={form} onSubmit={send} onKeyDown={sendByCtrlEnter} noValidate>
        {children}
        <div class="form__acts">
          <button class={primary ? 'button button--primary' : 'button'} type="submit" aria-disabled={action.busy.value}>
            {action.busy.value ? words.common.busy : submit}
          </button>
          {aside}
        </div>
        <Refusal text={action.refusal.value} />
      </form>
    </FormContext.Provider>
  );
}

function showFirstWrong(form: HTMLFormElement | null): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const folded = wrong?.closest('details');
  if (folded) folded.open = true;
  wrong?.focus();
}

function sendByCtrlEnter(event: TargetedKeyboardEvent<HTMLFormElement>): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
}
