import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { restoreBackup } from '../../entrypoints/sidepanel/data/restore-backup';
import { openJournal } from '../../lib/journal/open-journal';
import { SWEEP_DUE } from '../../lib/journal/sweep-contents';
import { readProfile } from '../../lib/regulation/read-profile';
import { regulationProfile } from '../../lib/regulation/schema';
import { aProfile } from '../regulation/a-profile';
import { copiesAfter } from './copies';
import { backupOf, journalOf, QUIET } from './journal-of';

const LOCK = { salt: 'c2FsdA==', hash: 'aGFzaA==', minutes: 5, resetAt: null };
const [mine = [], theirs = []] = copiesAfter([
  { do: 'take', who: 0, key: 1 },
  { do: 'take', who: 1, key: 2 },
  { do: 'take', who: 1, key: 3 },
]);

test('the lock of one computer, what it was told and shown, is brought to no other', async () => {
  const there = await journalOf(theirs, 'there');
  await there.settings.bulkPut([
    { key: 'lock', value: LOCK },
    { key: 'activity', value: 1 },
    { key: 'notices', value: { told: {}, again: {}, looked: 1, wake: 1, leap: null, pending: null } },
    { key: 'focus', value: { caseId: 'case-1', at: 1 } },
    { key: 'reminders', value: { own: false } },
  ]);
  const copy = await backupOf(there);
  expect(await copy.text()).not.toContain(LOCK.hash);
  const here = await openJournal(`here ${crypto.randomUUID()}`);
  await restoreBackup(here, copy, '', QUIET);
  const keys = (await here.settings.toCollection().primaryKeys()).map(String);
  expect(keys).toContain('reminders');
  for (const key of ['lock', 'activity', 'notices', 'focus']) expect(keys).not.toContain(key);
  await Promise.all([here.delete(), there.delete()]);
});

test('what was typed comes with a case that was not here; in the fields of one that was here nothing stands again', async () => {
  const both = await journalOf([...mine, ...theirs.slice(1)], 'there');
  const here = await journalOf(mine, 'here');
  const [own = '', other = ''] = [mine[0]?.[0]?.caseId, theirs[1]?.[0]?.caseId];
  await both.settings.put({ key: 'typed', value: { [`${own}/note`]: 'sent since', [`${other}/note`]: 'not sent' } });
  await restoreBackup(here, await backupOf(both), '', QUIET);
  expect((await here.settings.get('typed'))?.value).toEqual({ [`${other}/note`]: 'not sent' });
  await Promise.all([here.delete(), both.delete()]);
});

test('a restoring that is stopped leaves a sweep to be done: what was erased here stays erased', async () => {
  const there = await journalOf(theirs, 'there');
  const here = await journalOf(mine, 'here');
  const stop = new AbortController();
  let before = 0;
  const onProgress = (done: number) => {
    // It is read once to be looked at, and once more to be carried out.
    if (done < before) stop.abort();
    before = done;
  };
  const copy = await backupOf(there);
  const stopped = restoreBackup(here, copy, '', { signal: stop.signal, onProgress });
  await expect(stopped).rejects.toThrow();
  expect((await here.settings.get(SWEEP_DUE))?.value).toBe(true);
  await restoreBackup(here, copy, '', QUIET);
  expect(await here.settings.get(SWEEP_DUE)).toBeUndefined();
  await Promise.all([here.delete(), there.delete()]);
});

test("a regulation of one's own that a newer check would refuse comes back as it was", async () => {
  const there = await journalOf(theirs, 'there');
  const kept = { ...regulationProfile.parse(aProfile()), id: 'own' };
  Object.assign(kept.deadlines['answer'] ?? {}, { when: { fact: 'handling', is: 'никакой' } });
  expect(readProfile(kept)).toHaveProperty('refusal');
  await there.regulations.put({ id: 'own', edition: kept.edition, profile: kept });
  const here = await openJournal(`here ${crypto.randomUUID()}`);
  await restoreBackup(here, await backupOf(there), '', QUIET);
  expect((await here.regulations.get(['own', kept.edition]))?.profile).toEqual(kept);
  await Promise.all([here.delete(), there.delete()]);
});
