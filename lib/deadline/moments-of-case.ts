import type { Case } from '../case/case';
import type { Moment } from '../case/moment';

/** The moments of one case by event, each list in the order they happened. */
export interface MomentsOfCase {
  all(event: string): readonly Moment[];
  firstAt(event: string): number | null;
  /** It happened, but it no longer stands for the case: taken back, by a reopening too, or lost with its executor. */
  isWithdrawn(moment: Moment): boolean;
}

const ENDINGS: ReadonlySet<string> = new Set([
  'finalPlaced',
  'explanationPlaced',
  'notProcessed',
  'handedOver',
  'closed',
]);
const NONE: readonly Moment[] = [];
const NO_DRAFTS: ReadonlySet<string> = new Set();
const MINUTE = 60_000;

/**
 * Indexes a case's moments, to the whole minute: seconds are dropped from starts, acts and `now` alike.
 *
 * Reopening says that the answer did not stand. So a clock of the case that ended with a final answer, an
 * explanation or a closing before the last reopening has not ended: it runs from its original start, for no act
 * gives a reopened case a new term. What was drafted, checked and approved before stays done, and so does an interim
 * answer; the verdict of the first closing stands in its own event.
 *
 * A draft that went with an executor who lost the case does not stand either: the next one owes it in the same term.
 */
export function momentsOfCase(theCase: Case): MomentsOfCase {
  const { moments } = theCase;
  const byEvent = new Map<string, Moment[]>();
  let reopened: Moment | null = null;
  for (const moment of moments) {
    const whole = { ...moment, at: Math.floor(moment.at / MINUTE) * MINUTE };
    const list = byEvent.get(moment.event);
    if (list) list.push(whole);
    else byEvent.set(moment.event, [whole]);
    if (moment.event === 'reopened' && (!reopened || moment.seq > reopened.seq)) reopened = moment;
  }
  for (const list of byEvent.values()) if (list.length > 1) list.sort((a, b) => a.at - b.at || a.seq - b.seq);
  const last = reopened?.seq ?? 0;
  const lost = lostDrafts(theCase);
  const withdrawn = new Set(
    moments
      .filter(({ event, seq, draftId }) =>
        ENDINGS.has(event) ? seq < last : lost.has(draftId ?? '') && /draftSubmitted$/i.test(event),
      )
      .map(({ seq }) => seq),
  );
  return {
    all: (event) => byEvent.get(event) ?? NONE,
    firstAt: (event) => byEvent.get(event)?.[0]?.at ?? null,
    isWithdrawn: ({ seq, revoked }) => revoked === true || withdrawn.has(seq),
  };
}

function lostDrafts({ assignments, drafts }: Case): ReadonlySet<string> {
  const lost = assignments.filter(({ status }) => status === 'withdrawn' || status === 'returned').map(({ id }) => id);
  if (lost.length === 0) return NO_DRAFTS;
  const gone = drafts.filter(
    ({ status, assignmentId }) => status === 'superseded' && lost.includes(assignmentId ?? ''),
  );
  return new Set(gone.map(({ id }) => id));
}
