import type { Duration } from '../regulation/schema';

/**
 * A running deadline of a case as reminders, the badge and «Сегодня» need it: a part of the projection row. Instants are
 * epoch milliseconds. What has no time, is a right nobody must use, or is another body's, is none.
 */
export interface Due {
  /** Key of the deadline in its case; `promise` is the date named to the author. */
  key: string;
  at: number;
  /** Whose act it is: the office's own people's, or the executor's. */
  whose: 'own' | 'executor';
  /** A final answer that is owed for an interim one, or a promise. */
  debt?: true;
  /** Role of the regulation that owes it; absent: anyone of the office. */
  role?: string;
  /** What is to be done, in the words of the act: «разместить ответ»; empty of a promise. */
  label: string;
  clause: string;
  /** When its clock began. */
  from: number;
  /** The office's own target: it warns and is never overdue. */
  internal?: true;
  /** How long ahead the regulation itself wants it recalled; absent: it says nothing. */
  before?: readonly Duration[];
}
