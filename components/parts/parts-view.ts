import type { DraftFile } from '../../lib/case/draft-file';
import type { AssignmentView } from '../view-models';

/** What one of several executors owes or gave, with its own clock. Instants are epoch ms. */
export interface PartLine {
  assignmentId: string;
  role: 'main' | 'co';
  /** Place in the order of parts; null where all work at once. */
  order: number | null;
  label: string;
  question: string;
  status: AssignmentView['status'];
  startedAt: number;
  dueAt: number | null;
  doneAt: number | null;
  /** He and the one before him still owe their parts: their turns may be changed. */
  canMoveAhead: boolean;
  /** Waits for the part of the one before him. */
  waitsFor: string | null;
  /** null: nothing is in, or it was erased. */
  text: string | null;
  files: readonly DraftFile[];
}

/** Several executors of one message. */
export interface PartsView {
  lines: readonly PartLine[];
  clause: string;
  /** Who writes the joint answer, in words: the main executor's name or the coordinator's title. */
  composer: string;
  /** What goes to the one who composes: parts he may see already; null: none. */
  joint: string | null;
  /** Minutes left to the main executor if the parts come at the end of their terms; null: nothing to warn of. */
  budget: number | null;
}
