import { zoneNote } from '../../lib/words/zone-note';
import { useOfficeClock } from './use-office-clock';

/** Whose time the dates are in, where the browser shows another one; nothing where both show the same. */
export function ZoneNote() {
  const { now, zone, browserZone } = useOfficeClock();
  const note = zoneNote(now.value, zone, browserZone);
  return note === null ? null : <p class="muted">{note}</p>;
}
