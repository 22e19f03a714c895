/** What was told already and when the clock was last looked at: kept between two lives of the worker. Instants are epoch ms. */
export interface NoticeMemory {
  /** By subject: the latest moment of it that was told, and when. */
  told: Readonly<Record<string, Told>>;
  /** By subject: when it is told once more, for a person asked so. */
  again: Readonly<Record<string, number>>;
  /** The last look. */
  looked: number;
  /** When the next one was to be; null: only after an event. */
  wake: number | null;
  /** The last time that was jumped over, by sleep or by a hand on the clock: at least and at most this long (ms). */
  leap: readonly [least: number, most: number] | null;
}

export type Told = readonly [moment: number, at: number];

export const NOTHING_TOLD: NoticeMemory = { told: {}, again: {}, looked: 0, wake: null, leap: null };
