import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Listener = (id: number, change: { status?: string }) => void;

/** The browser's tabs, as far as opening one goes. */
function event() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (id: number, change = {}) => [...listeners].forEach((listener) => listener(id, change)),
  };
}

const [onUpdated, onRemoved] = [event(), event()];

beforeEach(() => {
  vi.useFakeTimers();
  const create = async () => ({ id: 5, status: 'loading' });
  vi.stubGlobal('chrome', { runtime: { id: 'ours' }, tabs: { create, onUpdated, onRemoved } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const heard = () => onUpdated.listeners.size + onRemoved.listeners.size;

async function opening(): Promise<Promise<number | null>[]> {
  const { openTab } = await import('../../lib/platform/network-tabs');
  const opened = openTab('https://vk.com/wall-1_2');
  await vi.waitFor(() => expect(onRemoved.listeners.size).toBe(1));
  return [opened];
}

it('is there when it has loaded, whatever happens to other tabs', async () => {
  const [opened] = await opening();
  onUpdated.fire(4, { status: 'complete' });
  onRemoved.fire(4);
  onUpdated.fire(5, { status: 'loading' });
  onUpdated.fire(5, { status: 'complete' });
  expect(await opened).toBe(5);
  expect(heard()).toBe(0);
});

it('is not waited for once the person closed it', async () => {
  const [opened] = await opening();
  onRemoved.fire(5);
  expect(await opened).toBeNull();
  expect(heard()).toBe(0);
});

it('is looked at as it is when it never ends loading', async () => {
  const [opened] = await opening();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await opened).toBe(5);
  expect(heard()).toBe(0);
});
