import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { openDesk } from '../../entrypoints/desk/open-desk';
import { LostJournalError } from '../../lib/journal/journal-head';
import { openJournal } from '../../lib/journal/open-journal';
import type { Witness } from '../../lib/platform/witness';

const { readWitness } = vi.hoisted(() => ({ readWitness: vi.fn<() => Promise<Witness | null>>() }));
vi.mock('../../lib/platform/witness', () => ({ readWitness }));

it('the witness is asked while the database opens; where the journal holds less than he saw there is no desk, and nothing is written', async () => {
  let speak = (_seen: Witness | null) => {};
  readWitness.mockReturnValueOnce(new Promise((resolve) => (speak = resolve)));
  const opening = openDesk();
  await vi.waitFor(async () => expect(await indexedDB.databases()).toHaveLength(1));
  expect(readWitness).toHaveBeenCalledOnce();
  speak({ count: 5, digest: 'a'.repeat(64) });
  await expect(opening).rejects.toThrow(LostJournalError);
  const journal = await openJournal();
  expect(await journal.settings.get('firstPerson')).toBeUndefined();
  journal.close();

  readWitness.mockResolvedValue(null);
  const [one, other] = await Promise.all([openDesk(), openDesk()]);
  const again = await openDesk();
  const first = (await one.journal.settings.get('firstPerson'))?.value;
  expect(first).toBeTypeOf('string');
  for (const desk of [one, other, again]) expect(desk.office.currentPersonId).toBe(first);
});
