import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { JournalDatabase } from '../../lib/journal/database';
import { watch } from '../../lib/journal/watch';

it('what is over before it began is never looked at', async () => {
  const journal = new JournalDatabase(`test-${crypto.randomUUID()}`);
  const run = new AbortController();
  const looked = vi.fn<() => Promise<number>>(() => journal.cases.count());
  const onError = (error: unknown) => expect.unreachable(String(error));
  watch(looked, { signal: AbortSignal.abort(), onResult: () => undefined, onError });
  await new Promise<number>((onResult) => {
    watch(() => journal.cases.count(), { signal: run.signal, onResult, onError });
  });
  run.abort();
  expect(looked).not.toHaveBeenCalled();
  await journal.delete();
});
