import { isSameHead, sumOfHeads } from '../../lib/journal/journal-head';
import { eventsOf } from '../../lib/journal/read';
import { countCase, type CountedCase, type CountingJob } from './counted-case';
import type { Kept } from './kept-accounts';

/** Cases whose events are asked for at once. */
const CASES = 100;
/** Where more than this share of the cases changed or is not judged, reading everything in one go is the shorter way. */
const MOST_CHANGED = 0.5;

/**
 * Every case, by id: what was kept of it where it has as many events as then (`lengths`, by `caseLengths`), and counted anew
 * otherwise. null: too much changed, or these are not the very events that the journal holds; then all of it must be read.
 */
export async function countChanged(
  { journal, head, context, signal, onProgress }: CountingJob,
  kept: Kept,
  lengths: ReadonlyMap<string, number>,
): Promise<readonly CountedCase[] | null> {
  const known = new Map([...kept.values()].flat().map((counted) => [counted.caseId, counted]));
  const cases: CountedCase[] = [];
  const changed: string[] = [];
  for (const [id, length] of lengths) {
    const counted = known.get(id);
    if (counted?.head.count === length) cases.push(counted);
    else changed.push(id);
  }
  if (changed.length > MOST_CHANGED * lengths.size) return null;
  let { count: done } = sumOfHeads(cases.map((counted) => counted.head));
  onProgress({ done, total: Math.max(head.count, done) });
  for (let from = 0; from < changed.length; from += CASES) {
    const ids = changed.slice(from, from + CASES);
    const read = await journal.transaction('r', journal.events, () =>
      Promise.all(ids.map((id) => eventsOf(journal, id))),
    );
    signal.throwIfAborted();
    for (const [place, id] of ids.entries()) {
      const counted = countCase(id, read[place] ?? [], context);
      cases.push(counted);
      done += counted.head.count;
    }
    onProgress({ done, total: Math.max(head.count, done) });
  }
  signal.throwIfAborted();
  const isProved = isSameHead(sumOfHeads(cases.map((counted) => counted.head)), head);
  return isProved ? cases.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1)) : null;
}
