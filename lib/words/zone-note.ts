import { zoneDifference } from '../time/zone-difference';
import { words } from './words';

/**
 * «по времени администрации, UTC+7» where the browser's clock shows another time at `at`; null where both show the same,
 * because then the note would only be noise.
 */
export function zoneNote(at: number, zone: string, browserZone: string): string | null {
  return zoneDifference(at, zone, browserZone) === 0 ? null : words.dates.zoneNote(offsetWords(at, zone));
}

/** Offset of a zone at an instant: «UTC+7», «UTC+5:30». */
export function offsetWords(at: number, zone: string): string {
  const minutes = zoneDifference(at, zone, 'UTC');
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
