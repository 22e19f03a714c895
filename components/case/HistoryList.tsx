import { dateTimeWords } from '../../lib/words/date-time-words';
import { words } from '../../lib/words/words';
import { Instant } from '../controls/Instant';
import { ZoneNote } from '../controls/ZoneNote';
import { useOfficeClock } from '../controls/use-office-clock';
import type { HistoryLine } from '../view-models';

/** What happened, newest first: who, what, when in office time; a later record says so. */
export function HistoryList({ lines }: { lines: readonly HistoryLine[] }) {
  const { zone } = useOfficeClock();
  return (
    <>
      <ZoneNote />
      <ol class="history" reversed>
        {lines.toReversed().map((line) => (
          <li class="history__line" key={line.seq}>
            <p class="history__what">{line.what}</p>
            {line.detail !== null && <p class="history__detail">{line.detail}</p>}
            <p class="history__by">
              <Instant at={line.at} />
              {words.common.separator}
              {line.who}
            </p>
            {line.broughtBy !== null && <p class="history__by">{words.caseScreen.broughtBy(line.broughtBy)}</p>}
            {line.recordedLater !== null && (
              <p class="history__later">
                {words.caseScreen.recordedLater(dateTimeWords(line.recordedLater.at, zone), line.recordedLater.reason)}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
