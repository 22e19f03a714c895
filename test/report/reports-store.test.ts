import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { openDesk } from '../../entrypoints/desk/open-desk';
import { changePaper } from '../../entrypoints/desk/report-papers';
import { reportViewOf } from '../../entrypoints/reports/report-view-of';
import { createReportsStore } from '../../entrypoints/reports/reports-store';
import { proposedOffice } from '../../entrypoints/sidepanel/proposed-office';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';

afterEach(() => vi.unstubAllGlobals());

/** The store of the page over an office that has taken nothing yet, its counting done. */
async function countedStore() {
  vi.stubGlobal('location', { hash: '' });
  const [profile] = builtInProfiles;
  if (!profile) throw new Error('no regulation comes with the program');
  const { journal } = await openDesk();
  await journal.regulations.put({ id: profile.id, edition: profile.edition, profile });
  await journal.settings.put({ key: 'office', value: proposedOffice(profile) });
  const store = createReportsStore(['one build']);
  await vi.waitFor(() => expect(store.gathering.value.state).toBe('ready'));
  return { store, journal };
}

it('what is written to a report shows up after counting was stopped, too', async () => {
  const { store, journal } = await countedStore();
  store.again();
  await vi.waitFor(() => expect(store.gathering.value.state).toBe('ready'));
  store.stop();
  await changePaper(journal, 'monthly', (paper) => ({ ...paper, commentary: 'Паводок' }));
  await vi.waitFor(() => expect(store.papers.value).toMatchObject({ monthly: { commentary: 'Паводок' } }));
});

it('a period without a message says so', async () => {
  const { store } = await countedStore();
  const period = { kind: 'month', from: '2026-10-01', until: '2026-10-31' } as const;
  const { counted, papers } = store;
  const view = counted.value && reportViewOf(counted.value, { kind: 'full', period, papers: papers.value });
  expect(view).toMatchObject({ isEmpty: true });
});
