import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import type { CaseView, DraftView } from '../view-models';
import { DraftForm } from './DraftForm';

interface Props {
  view: CaseView;
  draft: DraftView;
  actions: Pick<CaseActions, 'submitDraft' | 'keepFile'>;
  onDone: () => void;
}

/** A version taken up again. Where a text is approved, it says beforehand that the approval will end. */
export function ReviseForm({ view, draft, actions, onDone }: Props) {
  const isApproved = view.drafts.some(({ status }) => status === 'approved');
  return (
    <>
      {isApproved && <p class="notice">{words.versions.approvalEnds}</p>}
      <DraftForm view={view} authorName={draft.authorName} earlier={draft} actions={actions} onDone={onDone} primary />
    </>
  );
}
