/** Whose act a deadline asks for. `executor` is an own role that prepares drafts; `own` is the office that uses the program. */
export type Mover = 'own' | 'executor' | 'region' | 'external' | 'author';

export type DeadlineState =
  | 'running'
  | 'overdue' // not done, its time is over
  | 'met'
  | 'metLate'
  | 'missed' // overdue when the case was answered without it: it was never done
  | 'lapsed' // a right nobody used in time: no breach
  | 'cancelled'; // the duty itself fell away

/**
 * One clock of one case: what a regulation demands by when, and how that stands at `now`. Instants are epoch
 * milliseconds on whole minutes; a due minute is still in time, the minute after it is late.
 */
export interface Deadline {
  /** Unique within the case: the id, with `@…` for an instance. */
  key: string;
  /** Id in the profile. */
  id: string;
  /** Which assignment, draft or occurrence (sequence number of the event that started it); `{}` for one of the case. */
  instance: { assignmentId?: string; draftId?: string; occurrence?: number };
  label: string;
  act: { id: string; kind: string; label: string };
  role: { id: string; label: string; side: 'own' | 'region' | 'external' | 'author' };
  mover: Mover;
  clause: string;
  /** Decisive words of the act. */
  quote: string;
  /** Event of the profile that started it; null for a duty that simply stands. */
  startEvent: string | null;
  startedAt: number;
  /** By its own rule alone. */
  ownDueAt: number | null;
  /** After caps. null with every form but `timed`. */
  dueAt: number | null;
  /**
   * `immediate`: «незамедлительно», only elapsed time is counted; `none`: «срок не установлен»;
   * `undeclared`: «срок не назван», the date is named in the course of the case.
   */
  form: 'timed' | 'immediate' | 'none' | 'undeclared';
  /** The deadline that made it earlier: «срок п. 12, но не позднее п. 10». */
  cappedBy: { id: string; clause: string; label: string } | null;
  doneAt: number | null;
  state: DeadlineState;
  /** True where the count touches a year without an approved calendar: «предварительно». */
  provisional: boolean;
  /** The office's own target: it warns and is never overdue. */
  internal: boolean;
  /** Nobody is obliged to act. */
  optional: boolean;
  /** Which minutes `left` is in: those of the deadline's working calendar, or plain ones. */
  countedIn: 'working' | 'elapsed';
  /** Minutes from now, or from the act once it is done, to `dueAt`; negative is how late. null without a time and when nothing came of it. */
  left: number | null;
  /** Working minutes since the start, up to now or to the act. Of `immediate` only. */
  elapsed: number | null;
}

/** Not done and not fallen away. */
export function isOpen({ state }: Pick<Deadline, 'state'>): boolean {
  return state === 'running' || state === 'overdue';
}
