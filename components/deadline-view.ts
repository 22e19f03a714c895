import type { Deadline } from '../lib/deadline/deadline';

/** A reading the office did not choose, and when the clock would be due by it (epoch ms); null: it would have no time. */
export interface OtherReading {
  label: string;
  explanation: string;
  dueAt: number | null;
  /** In this case the time is the same. */
  isSame: boolean;
}

/** One clock of a case with what the text of the act leaves open about it, and the reading taken. */
export type DeadlineView = Deadline & {
  reading: string | null;
  /** The other way to understand the act, where it names no other time for this clock. */
  alternative: string | null;
  /** The ways that give this clock another time. */
  others: readonly OtherReading[];
  /** A softer term named beside the limit; never overdue. null: none. */
  targetAt: number | null;
  /** What the act wants to happen when it is broken, or before, in words; a person does it. */
  reactions: readonly string[];
};

/** A clock whose date is named in the course of the case, by one of `by` (roles of the act); `dueAt` as named last, epoch ms. */
export interface DeclarableView {
  id: string;
  label: string;
  clause: string;
  by: readonly { id: string; label: string }[];
  dueAt: number | null;
}
