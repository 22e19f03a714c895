import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { openDesk } from '../../entrypoints/desk/open-desk';
import { unsetOffice } from '../../entrypoints/desk/unset-office';
import { createPanelStore } from '../../entrypoints/sidepanel/panel-store';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a panel left open over the night goes over to the edition that waited for the day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T18:00:00+03:00') });
  let look = () => {};
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', { addEventListener: (_name: string, shown: () => void) => (look = shown) });
  const { journal } = await openDesk();
  const next = { id: 'own.kursk', edition: 'новая', from: '2026-12-01' };
  const office = { ...unsetOffice(), regulation: { id: 'kursk', edition: '2023-01-12' }, next };
  await journal.settings.put({ key: 'office', value: office });
  const { desk } = createPanelStore();
  const edition = () => (desk.value.state === 'ready' ? desk.value.desk.office.regulation.edition : null);
  await vi.waitFor(() => expect(edition()).toBe('2023-01-12'));
  vi.setSystemTime(new Date('2026-12-01T09:00:00+03:00'));
  look();
  await vi.waitFor(() => expect(edition()).toBe('новая'));
  expect(desk.value).not.toHaveProperty('desk.office.next');
});
