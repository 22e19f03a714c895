import type { EarlierCaseView, RepeatsView } from '../../components/demand-views';
import type { Case } from '../../lib/case/case';
import { replay } from '../../lib/case/replay';
import { contentsOf, eventsOf } from '../../lib/journal/read';
import { repeatReasonWords } from '../../lib/words/repeat-reason-words';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { findRepeats } from '../desk/find-repeats';
import { rulingAtHand } from '../desk/ruling';

/** Earlier cases this one may repeat or does, later ones that repeat it, and what the act says of repeats. */
export async function readRepeats(desk: Desk, theCase: Case): Promise<RepeatsView> {
  const { journal } = desk;
  const [matches, earlier, later, group] = await Promise.all([
    theCase.closedAt === null ? findRepeats(journal, theCase) : [],
    Promise.all(theCase.earlierCaseIds.map((id) => earlierCase(desk, id))),
    journal.cases.where('earlierIds').equals(theCase.id).toArray(),
    theCase.groupId === null ? [] : journal.cases.where('groupId').equals(theCase.groupId).toArray(),
  ]);
  const repeat = rulingAtHand(desk, theCase.regulation)?.rules.repeat ?? null;
  return {
    candidates: matches.map(({ row, reasons }) => ({
      caseId: row.id,
      number: row.number,
      takenAt: row.takenAt,
      status: row.status,
      excerpt: row.excerpt,
      reasons: reasons.map(repeatReasonWords),
      // Where the act means the same citizen only, another's complaint is no repeat (Красноуфимский округ п. 18).
      isRepeat: repeat?.policy !== 'sameAuthor' || reasons.some(({ by }) => by === 'author'),
    })),
    earlier: earlier.filter((known) => known !== null),
    later: later.map(({ id, number }) => ({ caseId: id, number })),
    group: group.flatMap(({ id, number, status }) => (id === theCase.id ? [] : [{ caseId: id, number, status }])),
    policy: repeat && { words: words.repeats.policy[repeat.policy], clause: repeat.clause },
  };
}

/** The last answer of an earlier case, and the latest promise in it with its fate. */
async function earlierCase({ journal }: Desk, caseId: string): Promise<EarlierCaseView | null> {
  const theCase = replay(await eventsOf(journal, caseId));
  if (!theCase) return null;
  const placed = theCase.placements.at(-1);
  const content = theCase.drafts.find(({ id }) => id === placed?.draftId)?.content;
  const text = content === undefined ? null : ((await contentsOf(journal, [content])).get(content) ?? null);
  const promise = theCase.promises.at(-1);
  const isKept = theCase.placements.some(
    ({ kind, draftId, placedAt }) =>
      kind === 'final' && draftId !== promise?.draftId && placedAt <= (promise?.dueAt ?? 0),
  );
  return {
    caseId,
    number: theCase.number,
    answer: placed ? { kind: placed.kind, text, placedAt: placed.placedAt, url: placed.url } : null,
    promise: promise ? { dueAt: promise.dueAt, isKept } : null,
  };
}

export const NO_REPEATS: RepeatsView = { candidates: [], earlier: [], later: [], group: [], policy: null };
