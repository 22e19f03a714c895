import type { CaseRow } from '../../lib/journal/case-row';
import type { Mark } from '../../lib/site/site';
import { words } from '../../lib/words/words';

/** What stands beside the message of a case. */
export function markOf(row: CaseRow): Mark {
  return {
    key: row.messageKey,
    caseId: row.id,
    number: row.number,
    label: words.mark[row.status],
    closed: row.closed,
  };
}
