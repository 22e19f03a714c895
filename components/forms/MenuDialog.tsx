import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { Dialog } from '../controls/Dialog';
import { EndingSheet } from '../endings/EndingSheet';
import type { CaseView, MenuAct } from '../view-models';
import { AssignmentSheet } from './AssignmentSheet';
import { ClassifyForm } from './ClassifyForm';
import { CorrectStartForm } from './CorrectStartForm';
import { DeclareDueForm } from './DeclareDueForm';
import { DeclineForm } from './DeclineForm';
import { DraftForm } from './DraftForm';
import { EmergencyForm } from './EmergencyForm';
import { OutsideEventForm } from './OutsideEventForm';
import { ReasonSheet } from './ReasonSheet';

interface Props {
  act: MenuAct;
  view: CaseView;
  actions: CaseActions;
  onClose: () => void;
}

/** The sheet of an act behind «⋯»; it closes when the act was done. */
export function MenuDialog({ act, view, actions, onClose }: Props) {
  return (
    <Dialog title={words.forms.menuTitle[act]} onClose={onClose}>
      <MenuForm act={act} view={view} actions={actions} onClose={onClose} />
    </Dialog>
  );
}

// oxlint-disable-next-line consistent-return -- the switch is exhaustive, the compiler sees to it
function MenuForm({ act, view, actions, onClose: onDone }: Props) {
  const { caseId } = view;
  switch (act) {
    case 'classify':
      return (
        <ClassifyForm caseId={caseId} facts={view.classification} onSubmit={actions.classify} onDone={onDone} primary />
      );
    case 'assign':
    case 'reassign':
    case 'remind':
    case 'withdraw':
    case 'returnNotCompetent':
    case 'submitPart':
    case 'reviewPart':
      return <AssignmentSheet act={act} view={view} actions={actions} onDone={onDone} />;
    case 'submitDraft':
      return <DraftForm view={view} authorName="" actions={actions} onDone={onDone} primary />;
    case 'decline':
      return (
        <DeclineForm
          caseId={caseId}
          grounds={view.grounds}
          threatGrounds={view.endings.threatGrounds}
          onSubmit={actions.decline}
          onDone={onDone}
        />
      );
    case 'correctStart':
      return <CorrectStartForm caseId={caseId} starts={view.starts} onSubmit={actions.correctStart} onDone={onDone} />;
    case 'declareDue':
      return (
        <DeclareDueForm caseId={caseId} declarable={view.declarable} onSubmit={actions.declareDue} onDone={onDone} />
      );
    case 'noteOutside':
      return (
        <OutsideEventForm caseId={caseId} events={view.outsideEvents} onSubmit={actions.noteOutside} onDone={onDone} />
      );
    case 'declareEmergency':
      return <EmergencyForm caseId={caseId} onSubmit={actions.declareEmergency} onDone={onDone} />;
    case 'explain':
    case 'appeal':
    case 'informHead':
    case 'noteShortcoming':
      return <EndingSheet act={act} view={view} actions={actions} onDone={onDone} />;
    case 'markRead':
    case 'revokeApproval':
    case 'flagSignificant':
    case 'close':
    case 'reopen':
    case 'cancelTaking':
      return <ReasonSheet act={act} view={view} actions={actions} onDone={onDone} />;
  }
}
