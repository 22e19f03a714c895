import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { openDesk } from '../../entrypoints/desk/open-desk';
import { createPanelStore } from '../../entrypoints/sidepanel/panel-store';
import { takenEvent } from '../journal/sample-events';

it('a panel that makes the lists anew after an update says how far it is, and then shows them', async () => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', { addEventListener: () => undefined });
  const { journal } = await openDesk();
  const numbers = Array.from({ length: 600 }, (_, place) => place + 1);
  await journal.events.bulkAdd(
    numbers.map((number) => ({ ...takenEvent(`case-${number}`, number), hash: number.toString(16).padStart(64, '0') })),
  );
  await journal.settings.put({ key: 'rebuildRows', value: true });
  const { desk, queue } = createPanelStore();
  const told: number[] = [];
  effect(() => {
    const { value } = desk;
    if (value.state === 'loading' && value.remade) told.push(value.remade.done);
  });
  await vi.waitFor(() => expect(desk.value.state).toBe('ready'), 10_000);
  await vi.waitFor(() => expect(queue.value).toMatchObject({ state: 'ready' }));
  expect(queue.value).toHaveProperty('rows.length', numbers.length);
  expect(told).toEqual([250, 500, 600]);
  expect(await journal.settings.get('rebuildRows')).toBeUndefined();
});
