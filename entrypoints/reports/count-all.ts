import { countCase, type CountedCase, type CountingJob } from './counted-case';
import { eventSlices } from './event-slices';

/** Every case, by id, counted from all events of the journal, a slice at a time. */
export async function countAll({
  journal,
  head,
  context,
  signal,
  onProgress,
}: CountingJob): Promise<readonly CountedCase[]> {
  const cases: CountedCase[] = [];
  let done = 0;
  for await (const slice of eventSlices(journal)) {
    signal.throwIfAborted();
    for (const events of slice) {
      const [first] = events;
      if (first) cases.push(countCase(first.caseId, events, context));
      done += events.length;
    }
    onProgress({ done, total: Math.max(head.count, done) });
  }
  return cases;
}
