import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';

/** What components know about time. The owner ticks `now` each minute; only the texts that show it redraw. */
export interface OfficeClock {
  /** Epoch milliseconds. */
  now: ReadonlySignal<number>;
  /** IANA zones of the office and of this browser. */
  zone: string;
  browserZone: string;
  /** Working minutes from `from` to `until`; negative where `until` is the earlier. */
  minutesBetween: (from: number, until: number) => number;
  /** Minutes from `now` to a due time whose own clock is not at hand (see `minutesLeft`); negative once it is over. */
  minutesLeft: (now: number, dueAt: number) => number;
  /** From how many working minutes left a deadline is drawn as near. */
  soonMinutes: number;
}

/** Set once at the root of the panel. There is no default: a screen without a clock is a bug. */
export const OfficeClockContext = createContext<OfficeClock | null>(null);
