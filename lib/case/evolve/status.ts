import type { Case, CaseStatus } from '../case';
import { currentDraft } from '../current-draft';
import { mainAssignment } from '../live-assignments';

type Closing = 'answered' | 'explained' | 'declined' | 'handedOver' | 'closed' | 'cancelled';

/** The case closed at `at` (epoch ms). */
export function closed(before: Case, status: Closing, at: number): Case {
  return { ...before, status, closedAt: at };
}

/** The case open again. Nothing else changes: its clocks run from their old beginnings. */
export function reopened(before: Case): Case {
  return { ...before, closedAt: null, ground: null };
}

/** What an open case waits for, from what stands in it: a draft first, then a question, an interim answer, an executor. */
export function openStatus(open: Case): CaseStatus {
  const draft = currentDraft(open);
  if (draft) return draft.status === 'submitted' ? 'drafted' : draft.status;
  if (!open.facts.infoSufficient && open.placements.at(-1)?.kind === 'clarification') return 'clarifying';
  const answered = open.placements.findLast(({ kind }) => kind === 'interim' || kind === 'final');
  if (answered?.kind === 'interim') return 'interim';
  return mainAssignment(open) ? 'assigned' : 'taken';
}
