import type { Signal } from '@preact/signals';
import { createContext } from 'preact';

/** What a form and its fields tell each other. */
export interface FormLink {
  /** Fields are kept under `<name>/<field>` in `Typed`. */
  name: string;
  /** Words of what is wrong, by field. */
  errors: Signal<Readonly<Record<string, string>>>;
  /** A field says how it is checked; `check` returns words, or null when it is right. Returns the way to stop. */
  rule: (field: string, check: () => string | null) => () => void;
}

export const FormContext = createContext<FormLink | null>(null);
