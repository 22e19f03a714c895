import { signal, type Signal } from '@preact/signals';
import { createContext } from 'preact';

/**
 * What a person has typed and not sent yet, by field. It outlives the screen the field stands on, so nothing typed is
 * lost by going back to the list, by a refusal, or by a redraw. The owner may keep `snapshot()` and give it back.
 */
export interface Typed {
  /** The signal of a field. A changed `initial` shows through only where the person has typed nothing. */
  field: (key: string, initial: string) => Signal<string>;
  /** The same signal for those who only read it: a field that is not drawn yet is taken to begin with `otherwise`. */
  look: (key: string, otherwise?: string) => Signal<string>;
  /** Name and value of each field under `prefix`, the prefix cut off. */
  values: (prefix: string) => ReadonlyMap<string, string>;
  /** Drops the fields under `prefix`: the form was sent. */
  forget: (prefix: string) => void;
  /** Puts these values, by key, into their fields: they were typed elsewhere, or sent there (null). */
  follow: (values: ReadonlyMap<string, string | null>) => void;
  /** Fields that differ from what they began with. Reading it in an effect subscribes to every one of them. */
  snapshot: () => Readonly<Record<string, string>>;
}

/** Makes the store; `restored` is an earlier snapshot. */
export function createTyped(restored: Readonly<Record<string, string>> = {}): Typed {
  const fields = new Map<string, { value: Signal<string>; initial: string }>();
  // Typed before and not shown yet: it is not lost while its screen stays closed.
  const waiting = new Map(Object.entries(restored));
  const changes = signal(0);
  const typed: Typed = {
    field(key, initial) {
      const known = fields.get(key);
      if (!known) {
        const value = signal(waiting.get(key) ?? initial);
        waiting.delete(key);
        fields.set(key, { value, initial });
        queueMicrotask(() => changes.value++);
        return value;
      }
      if (known.initial !== initial) {
        if (known.value.peek() === known.initial) known.value.value = initial;
        known.initial = initial;
      }
      return known.value;
    },
    look: (key, otherwise = '') => fields.get(key)?.value ?? typed.field(key, otherwise),
    values(prefix) {
      const under = [...fields].filter(([key]) => key.startsWith(`${prefix}/`));
      return new Map(under.map(([key, { value }]) => [key.slice(prefix.length + 1), value.peek()]));
    },
    forget(prefix) {
      for (const [key, { value, initial }] of fields) {
        if (key.startsWith(`${prefix}/`)) value.value = initial;
      }
      for (const key of waiting.keys()) if (key.startsWith(`${prefix}/`)) waiting.delete(key);
      changes.value++;
    },
    follow(values) {
      for (const [key, value] of values) {
        const known = fields.get(key);
        if (known) known.value.value = value ?? known.initial;
        else if (value === null) waiting.delete(key);
        else waiting.set(key, value);
      }
      changes.value++;
    },
    snapshot() {
      void changes.value;
      const changed = [...fields].filter(([, { value, initial }]) => value.value !== initial);
      return Object.fromEntries([...waiting, ...changed.map(([key, { value }]) => [key, value.value] as const)]);
    },
  };
  return typed;
}

export const TypedContext = createContext<Typed>(createTyped());
