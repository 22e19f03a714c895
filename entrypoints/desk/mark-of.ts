import type { CaseRow } from '../../lib/journal/case-row';
import type { Mark } from '../../lib/site/site';
import { markLabel } from '../../lib/words/mark-label';

/** What stands beside the message of a case. */
export function markOf(row: CaseRow): Mark {
  return {
    key: row.messageKey,
    caseId: row.id,
    number: row.number,
    label: markLabel(row.number, row.status),
    closed: row.closed,
  };
}
