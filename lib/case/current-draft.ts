import type { Case, Draft } from './case';

/** A draft that somebody still has to do something with. */
export type CurrentDraft = Draft & { status: 'submitted' | 'returned' | 'approved' };

/** The draft under work; there is one at most, since a new version takes the place of the one before. */
export function currentDraft({ drafts }: Pick<Case, 'drafts'>): CurrentDraft | undefined {
  return drafts.findLast(isCurrent);
}

function isCurrent(draft: Draft): draft is CurrentDraft {
  return draft.status === 'submitted' || draft.status === 'returned' || draft.status === 'approved';
}
