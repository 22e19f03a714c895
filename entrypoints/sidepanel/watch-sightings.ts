import type { JournalDatabase } from '../../lib/journal/database';
import { watch } from '../../lib/journal/watch';
import { now } from '../../lib/platform/system';
import { forgetOldAwaited } from '../desk/awaited-answers';
import { keptSightings } from '../desk/sightings';

/** Writes down what pages showed of messages in work: a changed text, the answer a person has sent. One after another. */
export function watchSightings(journal: JournalDatabase, signal: AbortSignal): void {
  let last = forgetOldAwaited(journal, now()).catch(() => undefined);
  const settle = async (): Promise<void> => {
    for (const { name, ...kept } of await keptSightings(journal)) {
      if (signal.aborted) return;
      await journal.settings.delete(name);
      const { recordSighting } = await import('./record-sighting');
      await recordSighting(journal, kept);
    }
  };
  watch(() => keptSightings(journal), {
    signal,
    onResult: (kept) => {
      if (kept.length > 0) last = last.then(settle).catch(() => undefined);
    },
    onError: () => undefined,
  });
}
