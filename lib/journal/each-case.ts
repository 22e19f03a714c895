import { Dexie } from 'dexie';
import type { JournalDatabase, JournalEvent } from './database';

/** Events read at once: some hundred cases, a few milliseconds. */
const SLICE = 1000;

/** The whole journal, case by case in the order of their ids, the events of a case by `seq`; never more than a slice is held. */
export async function* eachCase({ events }: JournalDatabase): AsyncGenerator<readonly JournalEvent[]> {
  let key: [string, unknown] = ['', Dexie.minKey];
  let open: JournalEvent[] = [];
  for (;;) {
    const slice = await events.where('[caseId+seq]').above(key).limit(SLICE).toArray();
    for (const event of slice) {
      const [first] = open;
      if (first && first.caseId !== event.caseId) {
        yield open;
        open = [];
      }
      open.push(event);
    }
    const last = slice.at(-1);
    if (!last) break;
    key = [last.caseId, last.seq];
  }
  if (open.length > 0) yield open;
}
