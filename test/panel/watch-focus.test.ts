import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchFocus, type Focused } from '../../entrypoints/sidepanel/watch-focus';
import { JournalDatabase } from '../../lib/journal/database';
import { rowFor } from '../journal/sample-events';

let journal: JournalDatabase;
let until: AbortController;

beforeEach(() => {
  journal = new JournalDatabase(`test-${crypto.randomUUID()}`);
  until = new AbortController();
});
afterEach(async () => {
  until.abort();
  await journal.delete();
});

it('shows what a page asked for though the clock was set back meanwhile, each asking once', async () => {
  await journal.cases.bulkAdd([rowFor('case-1', 1, 1), rowFor('case-2', 2, 1), rowFor('case-3', 3, 1)]);
  const ask = (caseId: string, at: number) => journal.settings.put({ key: 'focus', value: { caseId, at } });
  const shown: (Focused | null)[] = [];
  await ask('case-1', Date.now());
  await watchFocus(journal, until.signal, (focused) => shown.push(focused));
  expect(shown).toMatchObject([{ caseId: 'case-1', isNew: true }]);

  const hourBack = Date.now() - 3_600_000;
  await ask('case-2', hourBack);
  await vi.waitFor(() => expect(shown.map((focused) => focused?.caseId)).toEqual(['case-1', 'case-2']));
  await journal.cases.put(rowFor('case-2', 2, 2));
  await ask('case-3', hourBack + 1000);
  await vi.waitFor(() => expect(shown.map((focused) => focused?.caseId)).toEqual(['case-1', 'case-2', 'case-3']));
});

it('passes over what was asked for long before the panel opened', async () => {
  await journal.cases.add(rowFor('case-1', 1, 1));
  await journal.settings.put({ key: 'focus', value: { caseId: 'case-1', at: Date.now() - 3_600_000 } });
  const shown: (Focused | null)[] = [];
  await watchFocus(journal, until.signal, (focused) => shown.push(focused));
  expect(shown).toEqual([]);
});

it('shows «Сегодня» where a notice told of more than one case', async () => {
  await journal.settings.put({ key: 'focus', value: { caseId: null, at: Date.now() } });
  const shown: (Focused | null)[] = [];
  await watchFocus(journal, until.signal, (focused) => shown.push(focused));
  expect(shown).toEqual([null]);
});
