import type { ErasableCase } from '../../../components/data/erasure-view';
import { erasedParts, personalData, PERSONAL_PARTS, type PersonalPart } from '../../../lib/case/personal-data';
import { replay } from '../../../lib/case/replay';
import type { CaseRow } from '../../../lib/journal/case-row';
import type { JournalEvent } from '../../../lib/journal/database';

/** A case as the screens of erasing show it; null where its journal makes no case. */
export function erasableCase(
  events: readonly JournalEvent[],
  row: CaseRow | undefined,
  as: ErasableCase['as'],
): ErasableCase | null {
  const theCase = replay(events);
  if (!theCase) return null;
  const [data, gone] = [personalData(events), erasedParts(events)];
  const counts = Object.fromEntries(
    PERSONAL_PARTS.map((part) => [part, gone.has(part) ? 0 : data[part].length]),
  ) as Record<PersonalPart, number>;
  return {
    caseId: theCase.id,
    seq: theCase.seq,
    number: theCase.number,
    status: theCase.status,
    takenAt: theCase.takenAt,
    closedAt: theCase.closedAt,
    topic: theCase.facts.topic,
    author: row?.authorName ?? null,
    authorKey: row?.authorKey ?? row?.authorName ?? null,
    counts,
    as,
  };
}
