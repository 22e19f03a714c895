import type { MoveAct } from '../../../lib/deadline/next-move-of';
import { whoseAct, type ActOwner, type OfficeAct } from '../../desk/whose-act';

type Given = Omit<Parameters<typeof whoseAct>[0], 'act'> & { act: MoveAct };

/** Whose the next act is, where the person who works now may not do it; null: he may, or it only records what others gave. */
export function whoseTurnOf({ act, ...given }: Given): ActOwner | null {
  const asked = ACT[act];
  return asked ? whoseAct({ ...given, act: asked }) : null;
}

const ACT: Partial<Record<MoveAct, OfficeAct>> = {
  classify: 'classify',
  assign: 'assignExecutors',
  compose: 'compose',
  rework: 'compose',
  review: 'approveDraft',
  reviewPart: 'approvePart',
  place: 'placeAnswer',
};
