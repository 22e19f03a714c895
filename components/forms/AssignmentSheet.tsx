import { isLive } from '../../lib/case/live-assignments';
import type { CaseActions } from '../case-actions';
import { ReassignForm } from '../parts/ReassignForm';
import type { CaseView } from '../view-models';
import { AssignForm } from './AssignForm';
import { AssignmentReasonForm } from './AssignmentReasonForm';
import { PartForm } from './PartForm';
import { RemindForm } from './RemindForm';
import { ReviewPartForm } from './ReviewPartForm';

/** Acts towards executors. */
export type AssignmentAct =
  | 'assign'
  | 'reassign'
  | 'remind'
  | 'withdraw'
  | 'returnNotCompetent'
  | 'submitPart'
  | 'reviewPart';

interface Props {
  act: AssignmentAct;
  view: CaseView;
  actions: CaseActions;
  onDone: () => void;
}

/** The sheet of such an act. */
// oxlint-disable-next-line consistent-return -- the switch is exhaustive, the compiler sees to it
export function AssignmentSheet({ act, view, actions, onDone }: Props) {
  const { caseId, assignments, executors, owedParts } = view;
  switch (act) {
    case 'assign':
      return (
        <AssignForm
          caseId={caseId}
          number={view.number}
          executors={executors}
          suggestedId={null}
          role={assignments.some((each) => each.role === 'main' && isLive(each)) ? 'co' : 'main'}
          actions={actions}
          onDone={onDone}
          primary
        />
      );
    case 'reassign':
      return (
        <ReassignForm
          caseId={caseId}
          assignments={assignments}
          executors={executors}
          onSubmit={actions.reassign}
          onDone={onDone}
        />
      );
    case 'remind':
      return <RemindForm caseId={caseId} assignments={assignments} actions={actions} onDone={onDone} />;
    case 'withdraw':
    case 'returnNotCompetent':
      return (
        <AssignmentReasonForm
          caseId={caseId}
          act={act}
          assignments={assignments}
          onSubmit={actions[act]}
          onDone={onDone}
        />
      );
    case 'submitPart':
      return <PartForm caseId={caseId} waiting={owedParts.waiting} actions={actions} onDone={onDone} />;
    case 'reviewPart':
      return owedParts.toReview && <ReviewPartForm part={owedParts.toReview} actions={actions} onDone={onDone} />;
  }
}
