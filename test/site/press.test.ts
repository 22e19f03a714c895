import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ButtonBoard } from '../../lib/site/button/button-board';
import { listenToButtons } from '../../lib/site/button/listen-to-buttons';
import type { Seat } from '../../lib/site/button/seat';
import type { SiteHost } from '../../lib/site/site';

/** The browser's word that the button is seen, given when the test says so. */
let answer: () => void;
let listeners: Map<string, (event: unknown) => void>;

beforeEach(() => {
  listeners = new Map();
  vi.stubGlobal('window', {
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
  });
  vi.stubGlobal('getComputedStyle', () => ({ color: 'rgb(0, 0, 0)', opacity: '1' }));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private readonly note: (entries: readonly unknown[]) => void) {}
      observe(target: unknown) {
        answer = () => this.note([{ isVisible: true, target }]);
      }
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

/** A button of `vk:-1_2` that the pointer came to and pressed. `shows`: what its place shows when it is looked at anew. */
function pressed(shows: { key: string }) {
  const button = {};
  const seat = { root: {}, host: { parentElement: null }, button, key: 'vk:-1_2', state: { is: 'failed' } };
  const board = {
    seatOfHost: () => seat,
    isInPlace: () => true,
    show: (shown: { state: unknown }, state: unknown) => {
      shown.state = state;
    },
    recheck: () => {
      if (seat.key === shows.key) return null;
      seat.state = { is: 'idle' };
      return (seat.key = shows.key);
    },
  };
  const take = vi.fn<() => Promise<{ taken: true }>>().mockResolvedValue({ taken: true });
  listenToButtons(
    board as unknown as ButtonBoard,
    { isAlive: () => true } as unknown as SiteHost,
    take as unknown as Parameters<typeof listenToButtons>[2],
    new AbortController().signal,
  );
  const event = {
    target: seat.host,
    isTrusted: true,
    detail: 1,
    clientX: 1,
    clientY: 1,
    composedPath: () => [button],
    stopImmediatePropagation: () => undefined,
    preventDefault: () => undefined,
  };
  listeners.get('pointerover')?.(event);
  const press = () => listeners.get('click')?.(event);
  return { press, take, seat: seat as unknown as Seat };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('a press waits for the word of the browser, and takes the message once', async () => {
  const { press, take, seat } = pressed({ key: 'vk:-1_2' });
  press();
  // It says at once that it was pressed: nobody presses it again.
  expect(seat.state.is).toBe('pending');
  press();
  await settled();
  expect(take).not.toHaveBeenCalled();
  answer();
  await settled();
  expect(take).toHaveBeenCalledExactlyOnceWith(seat.root);
});

it('a press takes nothing where the page shows another message in the place of the pressed one by then', async () => {
  const shows = { key: 'vk:-1_2' };
  const { press, take } = pressed(shows);
  press();
  shows.key = 'vk:-1_3';
  answer();
  await settled();
  expect(take).not.toHaveBeenCalled();
});
