import { numberName } from '../../lib/case/number-name';
import { minutesLeft } from '../../lib/deadline/minutes-left';
import type { CaseRow } from '../../lib/journal/case-row';
import type { Mark } from '../../lib/site/site';
import { timeLeft } from '../../lib/words/time-left';
import { words } from '../../lib/words/words';
import type { Desk } from './desk';
import { officeClock } from './office-clock';

/** What stands beside the message of a case at `now` (epoch ms): its number, how it stands, the time left to its nearest deadline. */
export function markOf(row: CaseRow, desk: Pick<Desk, 'office' | 'calendar'>, now: number): Mark {
  return {
    key: row.messageKey,
    caseId: row.id,
    number: numberName(row.number),
    label: words.mark[row.status],
    left: row.nextDueAt === null ? null : leftUntil(row.nextDueAt, desk, now),
    closed: row.closed,
  };
}

function leftUntil(dueAt: number, desk: Pick<Desk, 'office' | 'calendar'>, now: number): string {
  const workingMinutes = minutesLeft(officeClock(desk), now, dueAt);
  return timeLeft({ dueAt, now, workingMinutes, zone: desk.office.hours.zone });
}
