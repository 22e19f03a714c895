import { officeDate } from '../../lib/time/office-date';
import type { Office } from '../../lib/office/office';

/**
 * The office as it stands at an instant (epoch ms): from its day on, by the office's calendar, new messages go by the edition
 * that waited for it. The same object while none waits or its day has not come.
 */
export function inForce(office: Office, at: number): Office {
  const { next, ...rest } = office;
  if (!next || officeDate(at, rest.hours.zone).date < next.from) return office;
  const { from: _from, ...regulation } = next;
  return { ...rest, regulation };
}
