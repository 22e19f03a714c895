import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readDesk } from '../../entrypoints/desk/open-desk';
import { takeMessage } from '../../entrypoints/desk/take-message';
import { adoptLeftBehind } from '../../entrypoints/sidepanel/adopt-left-behind';
import { proposedOffice } from '../../entrypoints/sidepanel/proposed-office';
import { JournalDatabase } from '../../lib/journal/database';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { aCapture } from '../site/a-capture';

const [kursk] = builtInProfiles;
let journal: JournalDatabase;
const window = new AbortController();

beforeEach(async () => {
  journal = new JournalDatabase(`test-${crypto.randomUUID()}`);
  await journal.open();
});
afterEach(async () => {
  window.abort();
  await journal.delete();
});

it('a message taken before the first run, or in its last moment, comes under the regulation all the same', async () => {
  if (!kursk) throw new Error('no regulation comes with the program');
  const unset = await readDesk(journal);
  await takeMessage(unset, aCapture(1), 'button');
  // The first run stores the office and is cut short.
  await journal.regulations.put({ id: kursk.id, edition: kursk.edition, profile: kursk });
  await journal.settings.put({ key: 'office', value: proposedOffice(kursk) });
  const onAdopted = vi.fn<(caseIds: readonly string[]) => void>();
  adoptLeftBehind(journal, window.signal, onAdopted);
  await expect.poll(async () => (await journal.cases.get({ number: 1 }))?.moveAct, { timeout: 5000 }).toBe('classify');
  expect(onAdopted).toHaveBeenCalledTimes(1);
  // A taking that began before it was stored finds that out when it is written.
  await takeMessage(unset, aCapture(2), 'button');
  expect(await journal.cases.get({ number: 2 })).toMatchObject({ moveAct: 'classify' });
  expect((await journal.events.toArray()).filter(({ type }) => type === 'RegulationApplied')).toHaveLength(1);
});
