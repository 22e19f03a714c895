import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import type { CaseView } from '../view-models';
import { ReasonForm } from './ReasonForm';

/** Acts that ask for nothing but a reason, or not even that. */
export type ReasonAct = 'markRead' | 'revokeApproval' | 'flagSignificant' | 'close' | 'reopen' | 'cancelTaking';

interface Props {
  act: ReasonAct;
  view: CaseView;
  actions: Pick<CaseActions, ReasonAct>;
  onDone: () => void;
}

const NO_REASON: ReadonlySet<ReasonAct> = new Set(['markRead', 'cancelTaking']);

/** The sheet of such an act. */
export function ReasonSheet({ act, view, actions, onDone }: Props) {
  const hint = hintOf(act, view);
  return (
    <ReasonForm
      name={`${view.caseId}/${act}`}
      {...(act === 'markRead' ? words.reminder.messageRead : words.forms[act])}
      {...(hint !== null && { hint })}
      isReasonAsked={!NO_REASON.has(act)}
      onSubmit={actions[act]}
      onDone={onDone}
    />
  );
}

/** What this very case has to be told before; null: what is always said. */
function hintOf(act: ReasonAct, { debt, endings }: CaseView): string | null {
  if (act === 'close' && debt !== null) return words.endings.debt.closing;
  return act === 'flagSignificant' && endings.memo === null ? words.endings.memo.none : null;
}
