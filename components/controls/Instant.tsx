import { dateTimeWords } from '../../lib/words/date-time-words';
import { dueWords } from '../../lib/words/due-words';
import { zoneNote } from '../../lib/words/zone-note';
import { useOfficeClock } from './use-office-clock';

/**
 * A moment on the office's wall clock. `near` says it as a person does («вчера 18:20»), otherwise the date is full.
 * Where the browser shows another time the hint says whose time this is.
 */
export function Instant({ at, near = false }: { at: number; near?: boolean }) {
  const { now, zone, browserZone } = useOfficeClock();
  const full = dateTimeWords(at, zone);
  const note = zoneNote(at, zone, browserZone);
  return (
    <time dateTime={new Date(at).toISOString()} title={note === null ? full : `${full} (${note})`}>
      {near ? dueWords(at, now.value, zone) : full}
    </time>
  );
}
