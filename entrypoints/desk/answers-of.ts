import { answersFor } from '../../lib/office/answers-for';
import { officeDate } from '../../lib/time/office-date';
import { countingAtHand } from './counting';
import type { Desk } from './desk';

/** Asks whether the person at work answers for a role of the office's regulation on the office date of `now` (epoch ms). */
export function answersOf(desk: Desk, now: number): (role: string) => boolean {
  const { office } = desk;
  const roles = countingAtHand(desk, office.regulation)?.profile.roles;
  const today = officeDate(now, office.hours.zone).date;
  return (role) => answersFor(office, { roles: [role], substitutes: roles?.[role]?.substitutes ?? [] }, today);
}
