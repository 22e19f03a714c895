import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { planRestore } from '../../entrypoints/sidepanel/data/plan-restore';
import { readBackup } from '../../entrypoints/sidepanel/data/read-backup';
import { takeRow } from '../../entrypoints/sidepanel/data/take-row';
import { contentHash } from '../../lib/journal/content-hash';
import { openJournal } from '../../lib/journal/open-journal';
import { sweepContents } from '../../lib/journal/sweep-contents';
import { backupOf, journalOf, QUIET } from './journal-of';

const DAY = 24 * 3_600_000;
const NOW = Date.parse('2026-11-22T10:00:00.000Z');

test('a copy brought again the next day keeps its texts and files while another window tidies up', async () => {
  const [there, here] = [await journalOf([], 'there'), await openJournal(`here ${crypto.randomUUID()}`)];
  const body = 'Нет воды';
  await there.contents.put({ hash: await contentHash(body), kind: 'text', body });
  const copy = await backupOf(there);
  const plan = await planRestore(here, copy, '', QUIET);
  const bring = async () => {
    for await (const { record, bytes } of readBackup(copy, '')) await takeRow(here, record, bytes, plan);
  };
  const has = async () => [await here.contents.count(), await here.files.count()];
  await bring();
  await sweepContents(here, NOW - DAY);
  await bring();
  await sweepContents(here, NOW);
  expect(await has()).toEqual([1, 1]);
  // Named by nobody for a whole day since, they go.
  await sweepContents(here, NOW + DAY);
  expect(await has()).toEqual([0, 0]);
  await Promise.all([here.delete(), there.delete()]);
});
