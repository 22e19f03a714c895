import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { forgetInSearch } from '../../entrypoints/sidepanel/data/forget-in-search';
import { startTextSearch } from '../../entrypoints/sidepanel/text-search';
import { openJournal } from '../../lib/journal/open-journal';
import { SEGMENT, WordIndex } from '../../lib/journal/word-index';
import { rowFor } from '../journal/sample-events';

it('the index of words can be stopped between stretches, answers with what it has, and goes on', async () => {
  const journal = await openJournal(`search-${crypto.randomUUID()}`);
  const numbers = Array.from({ length: SEGMENT * 2 + 1 }, (_, place) => place + 1);
  await journal.cases.bulkAdd(
    numbers.map((number) => ({ ...rowFor(`case-${number}`, number, 1), excerpt: 'Нет воды' })),
  );
  const until = new AbortController();
  const search = startTextSearch(journal, until.signal);
  const { progress, isStopped } = search;
  const stopAtOnce = effect(() => {
    if (progress.value !== null && progress.value.done > 0) search.stop();
  });
  await vi.waitFor(() => expect(isStopped.value).toBe(true), 10_000);
  stopAtOnce();
  const found = async () => {
    let all: readonly number[] = [];
    for await (const part of search.look('вода', until.signal)) all = part.numbers;
    return all;
  };
  expect(progress.value).toEqual({ done: 1, total: numbers.length });
  expect(await found()).toEqual([SEGMENT * 2 + 1]);
  search.goOn();
  await vi.waitFor(() => expect(progress.value).toBeNull(), 10_000);
  expect(isStopped.value).toBe(false);
  expect(await found()).toHaveLength(numbers.length);
  until.abort();
  await new WordIndex(journal.name).delete();
  await journal.delete();
});

it('an erasing does not wait for an indexing that lets the person go first', async () => {
  const journal = await openJournal(`search-${crypto.randomUUID()}`);
  await journal.cases.bulkAdd([1, SEGMENT].map((number) => rowFor(`case-${number}`, number, 1)));
  const until = new AbortController();
  let goOn = () => {};
  const pause = vi.fn<() => Promise<void>>(() => new Promise((resolve) => (goOn = resolve)));
  startTextSearch(journal, until.signal, pause);
  await vi.waitFor(() => expect(pause).toHaveBeenCalledOnce());
  const forgetting = forgetInSearch(journal.name, [1]);
  goOn();
  await forgetting;
  goOn();
  until.abort();
  await new WordIndex(journal.name).delete();
  await journal.delete();
});
