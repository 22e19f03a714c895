import { signal, type Signal } from '@preact/signals';
import { createContext } from 'preact';

/**
 * What a person has typed and not sent yet, by field. It outlives the screen the field stands on, so nothing typed is
 * lost by going back to the list, by a refusal, or by a redraw. The owner may keep `snapshot()` and give it back.
 */
export interface Typed {
  /** The signal of a field. A changed `initial` shows through only where the person has typed nothing. */
  field: (key: string, initial: string) => Signal<string>;
  /** Name and value of each field under `prefix`, the prefix cut off. */
  values: (prefix: string) => ReadonlyMap<string, string>;
  /** Drops the fields under `prefix`: the form was sent. */
  forget: (prefix: string) => void;
  /** Fields that differ from what they began with. Reading it in an effect subscribes to every one of them. */
  snapshot: () => Readonly<Record<string, string>>;
}

/** Makes the store; `restored` is an earlier snapshot. */
export function createTyped(restored: Readonly<Record<string, string>> = {}): Typed {
  const fields = new Map<string, { value: Signal<string>; initial: string }>();
  const changes = signal(0);
  return {
    field(key, initial) {
      const known = fields.get(key);
      if (!known) {
        const value = signal(restored[key] ?? initial);
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
    values(prefix) {
      const under = [...fields].filter(([key]) => key.startsWith(`${prefix}/`));
      return new Map(under.map(([key, { value }]) => [key.slice(prefix.length + 1), value.peek()]));
    },
    forget(prefix) {
      for (const [key, { value, initial }] of fields) {
        if (!key.startsWith(`${prefix}/`)) continue;
        value.value = initial;
        fields.delete(key);
      }
      changes.value++;
    },
    snapshot() {
      void changes.value;
      const typed = [...fields].filter(([, { value, initial }]) => value.value !== initial);
      return Object.fromEntries(typed.map(([key, { value }]) => [key, value.value]));
    },
  };
}

export const TypedContext = createContext<Typed>(createTyped());
