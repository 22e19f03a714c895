import type { Signal } from '@preact/signals';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { FormContext } from './form-context';
import { TypedContext } from './typed';

export interface FieldLink {
  id: string;
  value: Signal<string>;
  error: string | null;
}

/** Ties a control to its form: the value is kept in `Typed`, `check` is asked before the form is sent. */
export function useField(name: string, initial: string, check: (value: string) => string | null): FieldLink {
  const form = useContext(FormContext);
  if (!form) throw new Error(`field ${name} stands outside a form`);
  const value = useContext(TypedContext).field(`${form.name}/${name}`, initial);
  const latest = useRef(() => check(value.peek()));
  latest.current = () => check(value.peek());
  useLayoutEffect(() => form.rule(name, () => latest.current()), [form, name]);
  return { id: useId(), value, error: form.errors.value[name] ?? null };
}
