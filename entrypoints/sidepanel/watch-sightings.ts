import type { JournalDatabase } from '../../lib/journal/database';
import { watch } from '../../lib/journal/watch';
import { now } from '../../lib/platform/system';
import { forgetOldAwaited } from '../desk/awaited-answers';
import { forgetSighting, keptSightings, type NamedSighting } from '../desk/sightings';

/**
 * Writes down what pages showed of messages in work: a changed text, the answer a person has sent. One after another. Each
 * waits until it is written: what the database did not take is tried again with the next sighting and the next opening of the
 * panel, and what the case does not take is told to `say`.
 */
export function watchSightings(journal: JournalDatabase, signal: AbortSignal, say: (words: string) => void): void {
  let last = forgetOldAwaited(journal, now()).catch(() => undefined);
  const record = async (kept: NamedSighting): Promise<void> => {
    const { recordSighting } = await import('./record-sighting');
    const refusal = await recordSighting(journal, kept);
    await forgetSighting(journal, kept);
    if (refusal !== null) say(refusal);
  };
  const settle = async (): Promise<void> => {
    for (const kept of await keptSightings(journal)) {
      if (signal.aborted) return;
      await record(kept).catch(console.error);
    }
  };
  watch(() => keptSightings(journal), {
    signal,
    onResult: (kept) => {
      if (kept.length > 0) last = last.then(settle).catch(console.error);
    },
    onError: console.error,
  });
}
