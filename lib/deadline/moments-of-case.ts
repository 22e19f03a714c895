import type { Case } from '../case/case';
import type { Moment } from '../case/moment';

/** The moments of one case by event, each list in the order they happened. */
export interface MomentsOfCase {
  all(event: string): readonly Moment[];
  firstAt(event: string): number | null;
  /** An answer or a closing that a later reopening took back. */
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
const MINUTE = 60_000;

/**
 * Indexes a case's moments, to the whole minute: seconds are dropped from starts, acts and `now` alike.
 *
 * Reopening says that the answer did not stand. So a clock of the case that ended with a final answer, an
 * explanation or a closing before the last reopening has not ended: it runs from its original start, for no act
 * gives a reopened case a new term. What was drafted, checked and approved before stays done, and so does an interim
 * answer; the verdict of the first closing stands in its own event.
 */
export function momentsOfCase({ moments }: Case): MomentsOfCase {
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
  const withdrawn = new Set(moments.filter(({ event, seq }) => seq < last && ENDINGS.has(event)).map(({ seq }) => seq));
  return {
    all: (event) => byEvent.get(event) ?? NONE,
    firstAt: (event) => byEvent.get(event)?.[0]?.at ?? null,
    isWithdrawn: ({ seq }) => withdrawn.has(seq),
  };
}
