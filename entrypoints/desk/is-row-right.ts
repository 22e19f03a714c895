import { canonicalJson } from '../../lib/case/canonical-json';
import type { CaseEvent } from '../../lib/case/events';
import { replay } from '../../lib/case/replay';
import type { CaseRow } from '../../lib/journal/case-row';
import { now } from '../../lib/platform/system';
import type { Desk } from './desk';
import { personalOf } from './personal-of';
import { projectCase } from './project-case';
import { countingAtHand } from './counting';

/**
 * Whether a row says what the journal says of its case. A row is made with each act and when the rules change, so it may
 * be as of the last act or as of now: a term that nobody is bound by lapses with time alone. The terms of a closed case
 * stay as they were counted once, whatever hours and calendar came later.
 */
export async function isRowRight(desk: Desk, events: readonly CaseEvent[], row: CaseRow): Promise<boolean> {
  const theCase = replay(events);
  const last = events.at(-1);
  if (!theCase || !last) return false;
  const ruling = countingAtHand(desk, theCase.regulation);
  const personal = await personalOf(desk.journal, theCase);
  const stored = comparable(row);
  return [now(), Date.parse(last.recordedAt)].some(
    (at) => comparable(projectCase(theCase, ruling, personal, at)) === stored,
  );
}

function comparable(row: CaseRow): string {
  if (!row.closed) return canonicalJson(row);
  const { answerDueAt: _answer, provisional: _provisional, debtDueAt: _debt, debtClause: _clause, ...kept } = row;
  return canonicalJson(kept);
}
