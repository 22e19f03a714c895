import { getEventListeners } from 'node:events';
import { expect, it, vi } from 'vitest';
import { pause } from '../../lib/site/fill/pause';

const LONG_MS = 3_600_000;

it('waits not at all where the page is left already, and no longer once it is left', async () => {
  const began = vi.spyOn(globalThis, 'setTimeout');
  await pause(LONG_MS, AbortSignal.abort());
  expect(began).not.toHaveBeenCalled();
  const run = new AbortController();
  const waited = pause(LONG_MS, run.signal);
  run.abort();
  expect(await waited).toBeUndefined();
});

it('leaves nothing behind on the signal of the session', async () => {
  const { signal } = new AbortController();
  await pause(1, signal);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
