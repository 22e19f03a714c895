import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { openDesk } from '../../entrypoints/desk/open-desk';
import { changePaper } from '../../entrypoints/desk/report-papers';
import { createReportsStore } from '../../entrypoints/reports/reports-store';
import { proposedOffice } from '../../entrypoints/sidepanel/proposed-office';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';

afterEach(() => vi.unstubAllGlobals());

it('what is written to a report shows up after counting was stopped, too', async () => {
  vi.stubGlobal('location', { hash: '' });
  const [profile] = builtInProfiles;
  if (!profile) throw new Error('no regulation comes with the program');
  const { journal } = await openDesk();
  await journal.regulations.put({ id: profile.id, edition: profile.edition, profile });
  await journal.settings.put({ key: 'office', value: proposedOffice(profile) });
  const store = createReportsStore(['one build']);
  await vi.waitFor(() => expect(store.gathering.value.state).toBe('ready'));
  store.again();
  await vi.waitFor(() => expect(store.gathering.value.state).toBe('ready'));
  store.stop();
  await changePaper(journal, 'monthly', (paper) => ({ ...paper, commentary: 'Паводок' }));
  await vi.waitFor(() => expect(store.papers.value).toMatchObject({ monthly: { commentary: 'Паводок' } }));
});
