import { officeInstant } from '../../lib/time/office-date';

/** The instant (epoch ms) of what a person typed on the office's wall clock, `YYYY-MM-DDTHH:MM`. */
export function instantOf(wall: string, zone: string): number {
  return officeInstant(wall.slice(0, 10), wall.slice(11, 16) || '00:00', zone);
}
