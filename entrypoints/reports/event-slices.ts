import type { JournalDatabase, JournalEvent } from '../../lib/journal/database';

/** Events read at once: some megabytes, about a tenth of a second. */
const SLICE = 6000;

/** Every case of the journal, events in order, so many at a time that a screen can draw between. */
export async function* eventSlices({ events }: JournalDatabase): AsyncGenerator<readonly (readonly JournalEvent[])[]> {
  let begun: JournalEvent[] = [];
  let coming = events.orderBy('[caseId+seq]').limit(SLICE).toArray();
  for (;;) {
    const slice: JournalEvent[] = await coming;
    const cases = byCase([...begun, ...slice]);
    const last = slice.at(-1);
    if (!last || slice.length < SLICE) {
      yield cases;
      return;
    }
    // The database reads on while this slice is counted; a failure is told when the next one is asked for.
    coming = events.where('[caseId+seq]').above([last.caseId, last.seq]).limit(SLICE).toArray();
    coming.catch(() => undefined);
    // The last case may go on in the next slice.
    begun = cases.pop() ?? [];
    yield cases;
  }
}

function byCase(events: readonly JournalEvent[]): JournalEvent[][] {
  const cases: JournalEvent[][] = [];
  for (const event of events) {
    const current = cases.at(-1);
    if (current?.[0]?.caseId === event.caseId) current.push(event);
    else cases.push([event]);
  }
  return cases;
}
