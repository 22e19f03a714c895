import { isLive } from '../../lib/case/live-assignments';
import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { Dialog } from '../controls/Dialog';
import { AppealSheet } from '../endings/AppealSheet';
import { ExplainForm } from '../endings/ExplainForm';
import { ShortcomingForm } from '../endings/ShortcomingForm';
import { MemoForm } from '../endings/MemoForm';
import { ReassignForm } from '../parts/ReassignForm';
import type { CaseView, MenuAct } from '../view-models';
import { AssignForm } from './AssignForm';
import { AssignmentReasonForm } from './AssignmentReasonForm';
import { ClassifyForm } from './ClassifyForm';
import { CorrectStartForm } from './CorrectStartForm';
import { DeclareDueForm } from './DeclareDueForm';
import { DeclineForm } from './DeclineForm';
import { DraftForm } from './DraftForm';
import { EmergencyForm } from './EmergencyForm';
import { PartForm } from './PartForm';
import { OutsideEventForm } from './OutsideEventForm';
import { ReasonForm } from './ReasonForm';
import { RemindForm } from './RemindForm';
import { ReviewPartForm } from './ReviewPartForm';

interface Props {
  act: MenuAct;
  view: CaseView;
  actions: CaseActions;
  onClose: () => void;
}

const it = words.forms;

/** The sheet of an act behind «⋯»; it closes when the act was done. */
export function MenuDialog({ act, view, actions, onClose }: Props) {
  return (
    <Dialog title={it.menuTitle[act]} onClose={onClose}>
      <MenuForm act={act} view={view} actions={actions} onClose={onClose} />
    </Dialog>
  );
}

// oxlint-disable-next-line consistent-return -- the switch is exhaustive, the compiler sees to it
function MenuForm({ act, view, actions, onClose }: Props) {
  const { caseId } = view;
  const common = { onDone: onClose, primary: true };
  const hasMain = view.assignments.some((assignment) => assignment.role === 'main' && isLive(assignment));
  switch (act) {
    case 'classify':
      return <ClassifyForm caseId={caseId} facts={view.classification} onSubmit={actions.classify} {...common} />;
    case 'assign':
      return (
        <AssignForm
          caseId={caseId}
          number={view.number}
          executors={view.executors}
          suggestedId={null}
          role={hasMain ? 'co' : 'main'}
          actions={actions}
          {...common}
        />
      );
    case 'reassign':
      return (
        <ReassignForm
          caseId={caseId}
          assignments={view.assignments}
          executors={view.executors}
          onSubmit={actions.reassign}
          onDone={onClose}
        />
      );
    case 'remind':
      return <RemindForm caseId={caseId} assignments={view.assignments} actions={actions} onDone={onClose} />;
    case 'markRead':
      return (
        <ReasonForm
          name={`${caseId}/${act}`}
          {...words.reminder.messageRead}
          isReasonAsked={false}
          onSubmit={actions.markRead}
          onDone={onClose}
        />
      );
    case 'withdraw':
      return (
        <AssignmentReasonForm
          caseId={caseId}
          act={act}
          assignments={view.assignments}
          onSubmit={actions.withdraw}
          onDone={onClose}
        />
      );
    case 'returnNotCompetent':
      return (
        <AssignmentReasonForm
          caseId={caseId}
          act={act}
          assignments={view.assignments}
          onSubmit={actions.returnNotCompetent}
          onDone={onClose}
        />
      );
    case 'submitPart':
      return <PartForm caseId={caseId} waiting={view.owedParts.waiting} actions={actions} onDone={onClose} />;
    case 'reviewPart':
      return view.owedParts.toReview === null ? null : (
        <ReviewPartForm part={view.owedParts.toReview} actions={actions} onDone={onClose} />
      );
    case 'revokeApproval':
      return (
        <ReasonForm
          name={`${caseId}/${act}`}
          {...it.revokeApproval}
          onSubmit={actions.revokeApproval}
          onDone={onClose}
        />
      );
    case 'submitDraft':
      return <DraftForm view={view} authorName="" actions={actions} {...common} />;
    case 'decline':
      return (
        <DeclineForm
          caseId={caseId}
          grounds={view.grounds}
          threatGrounds={view.endings.threatGrounds}
          onSubmit={actions.decline}
          onDone={onClose}
        />
      );
    case 'correctStart':
      return <CorrectStartForm caseId={caseId} starts={view.starts} onSubmit={actions.correctStart} onDone={onClose} />;
    case 'declareDue':
      return (
        <DeclareDueForm caseId={caseId} declarable={view.declarable} onSubmit={actions.declareDue} onDone={onClose} />
      );
    case 'noteOutside':
      return (
        <OutsideEventForm caseId={caseId} events={view.outsideEvents} onSubmit={actions.noteOutside} onDone={onClose} />
      );
    case 'informHead':
      return (
        <MemoForm
          caseId={caseId}
          memo={view.endings.memo}
          onSubmit={actions.endings.informHead}
          onCopy={actions.copy}
          onPrint={actions.endings.print}
          onSave={actions.endings.saveDocx}
          onDone={onClose}
        />
      );
    case 'noteShortcoming':
      return view.endings.shortcomings === null ? null : (
        <ShortcomingForm
          caseId={caseId}
          shortcomings={view.endings.shortcomings}
          actions={actions.endings}
          onCopy={actions.copy}
          onDone={onClose}
        />
      );
    case 'explain':
      return view.endings.explain === null ? null : (
        <ExplainForm
          caseId={caseId}
          explain={view.endings.explain}
          onSubmit={actions.endings.explain}
          onDone={onClose}
        />
      );
    case 'appeal':
      return (
        <AppealSheet
          caseId={caseId}
          appeal={view.endings.appeal}
          actions={actions.endings}
          onCopy={actions.copy}
          onDone={onClose}
        />
      );
    case 'declareEmergency':
      return <EmergencyForm caseId={caseId} onSubmit={actions.declareEmergency} onDone={onClose} />;
    case 'flagSignificant':
      return (
        <ReasonForm
          name={`${caseId}/${act}`}
          {...it.flagSignificant}
          {...(view.endings.memo === null && { hint: words.endings.memo.none })}
          onSubmit={actions.flagSignificant}
          onDone={onClose}
        />
      );
    case 'close':
      return (
        <ReasonForm
          name={`${caseId}/${act}`}
          {...it.close}
          {...(view.debt === null ? {} : { hint: words.endings.debt.closing })}
          onSubmit={actions.close}
          onDone={onClose}
        />
      );
    case 'reopen':
      return <ReasonForm name={`${caseId}/${act}`} {...it.reopen} onSubmit={actions.reopen} onDone={onClose} />;
    case 'cancelTaking':
      return (
        <ReasonForm
          name={`${caseId}/${act}`}
          {...it.cancelTaking}
          isReasonAsked={false}
          onSubmit={actions.cancelTaking}
          onDone={onClose}
        />
      );
  }
}
