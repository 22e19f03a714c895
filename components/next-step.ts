import type { DraftFile } from '../lib/case/draft-file';
import type { OutputChannel } from '../lib/case/events';
import type { DeadlineView } from './deadline-view';
import type { Choice, DraftView, ExecutorChoice, PartView } from './view-models';

/** The next act of a case, drawn as one form with one primary button. */
export type NextForm =
  | { form: 'classify' }
  | { form: 'assign'; executors: readonly ExecutorChoice[]; suggestedId: string | null }
  | { form: 'parts'; waiting: readonly PartView[] }
  | { form: 'reviewPart'; part: PartView }
  | { form: 'authorReply' }
  | {
      form: 'draft';
      authorName: string;
      /** What the field begins with: the parts of the executors, where the coordinator makes one answer of them. */
      text: string;
      /** Files of those parts. */
      files: readonly DraftFile[];
      lastReturn: DraftView | null;
    }
  | {
      form: 'review';
      draft: DraftView;
      reasons: readonly Choice[];
      /** The act wants the executor told in words what to mend. */
      isCommentAsked: boolean;
      rounds: number;
      /** What the answer has to cover, by assignment; empty where there is one question. */
      questions: readonly Choice[];
    }
  | {
      form: 'place';
      draft: DraftView;
      channel: OutputChannel;
      /** No box may be filled, a person pastes: into a dialog, under a message only he can find, outside VK and OK; null: a box is filled. */
      byHand: 'dialog' | 'page' | 'elsewhere' | null;
    }
  | { form: 'closed'; verdict: 'inTime' | 'late' | 'noDeadline'; placedUrl: string | null; closedAt: number };

export type NextStep = NextForm & {
  /** Whose move and what: «проверить проект». */
  act: string;
  mine: boolean;
  /** Title of who must act: «координатор», or the executor's name. */
  who: string;
  clause: string | null;
  deadline: DeadlineView | null;
};
