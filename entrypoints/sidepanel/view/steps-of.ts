import type { StepView } from '../../../components/view-models';
import type { Case, CaseStatus } from '../../../lib/case/case';

const STEPS = ['taken', 'assigned', 'drafted', 'approved', 'placed'] as const;

/** How many steps lie behind in each status. */
const BEHIND: Record<CaseStatus, number> = {
  taken: 1,
  assigned: 2,
  returned: 2,
  drafted: 3,
  approved: 4,
  clarifying: 2,
  interim: 2,
  answered: 5,
  explained: 5,
  declined: 5,
  handedOver: 5,
  closed: 5,
  cancelled: 5,
};

/** The way of a message, with where it stands now. */
export function stepsOf({ status }: Pick<Case, 'status'>): StepView[] {
  const behind = BEHIND[status];
  return STEPS.map((id, index) => ({
    id,
    state: index < behind ? 'done' : index === behind ? 'current' : 'ahead',
  }));
}
