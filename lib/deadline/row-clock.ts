import type { WorkClock } from '../time/work-clock';
import type { BadgeRow } from './badge-row';
import { withHours } from './clocks';

/** The clock a row of the projection runs by: the office's, with the hours of an emergency where one was declared. */
export function rowClock({ emergencyHours }: Pick<BadgeRow, 'emergencyHours'>, office: WorkClock): WorkClock {
  return emergencyHours && Object.keys(emergencyHours).length > 0 ? withHours(office, emergencyHours) : office;
}
