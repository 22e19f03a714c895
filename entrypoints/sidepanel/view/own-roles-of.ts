import type { Choice } from '../../../components/view-models';
import type { Desk } from '../../desk/desk';
import { rulingAtHand } from '../../desk/ruling';

/** Roles of the office's own people, with the titles of the regulation it works by. */
export function ownRolesOf(desk: Desk): readonly Choice[] {
  const roles = rulingAtHand(desk, desk.office.regulation)?.profile.roles ?? {};
  return Object.entries(roles)
    .filter(([, { side }]) => side === 'own')
    .map(([id, { label }]) => ({ id, label }));
}
