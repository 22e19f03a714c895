import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readDesk } from '../../entrypoints/desk/open-desk';
import { unsetOffice } from '../../entrypoints/desk/unset-office';
import { openJournal } from '../../lib/journal/open-journal';

it('hours that contradict themselves are settings not made: the first run asks again, nothing is drawn on them', async () => {
  const journal = await openJournal('read-desk');
  const office = unsetOffice();
  await journal.settings.put({ key: 'office', value: office });
  expect((await readDesk(journal)).isSetUp).toBe(true);
  for (const hours of [
    { ...office.hours, zone: 'Mars/Olympus' },
    { ...office.hours, week: { '1': [['18:00', '09:00']] } },
  ]) {
    await journal.settings.put({ key: 'office', value: { ...office, hours } });
    expect((await readDesk(journal)).isSetUp).toBe(false);
  }
});
