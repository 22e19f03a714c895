import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ButtonBoard } from '../../lib/site/button/button-board';
import { listenToButtons } from '../../lib/site/button/listen-to-buttons';
import type { ButtonState } from '../../lib/site/button/show-state';
import type { Capture, SiteHost } from '../../lib/site/site';

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

/** A button of `vk:-1_2` that the pointer came to. `shows`: what its place shows when it is looked at anew. */
function aButton(shows: { key: string }) {
  const button = {};
  const seat = { root: {}, host: { parentElement: null }, button, key: 'vk:-1_2' };
  const states = new Map<string, ButtonState>();
  const stateOf = (key: string): ButtonState => states.get(key) ?? { is: 'idle' };
  const board = {
    seatOfHost: () => seat,
    isInPlace: () => true,
    stateOf,
    show: (key: string, state: ButtonState) => states.set(key, state),
    checkHost: () => (seat.key === shows.key ? null : (seat.key = shows.key)),
  };
  const take = vi.fn<(capture: Capture) => Promise<void>>().mockResolvedValue();
  listenToButtons(
    board as unknown as ButtonBoard,
    { isAlive: () => true } as unknown as SiteHost,
    ({ key }) => ({ key }) as Capture,
    take,
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
  const on = (type: string) => listeners.get(type)?.(event);
  on('pointerover');
  return { on, take, stateOf };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('a press waits for the word of the browser, and takes the message once', async () => {
  const { on, take, stateOf } = aButton({ key: 'vk:-1_2' });
  on('click');
  // It says at once that it was pressed: nobody presses it again.
  expect(stateOf('vk:-1_2').is).toBe('pending');
  on('click');
  await settled();
  expect(take).not.toHaveBeenCalled();
  answer();
  await settled();
  expect(take).toHaveBeenCalledExactlyOnceWith({ key: 'vk:-1_2' });
});

it('the message is read at the press: what the page shows in its place by the word of the browser is left alone', async () => {
  const shows = { key: 'vk:-1_2' };
  const { on, take, stateOf } = aButton(shows);
  on('click');
  shows.key = 'vk:-1_3';
  answer();
  await settled();
  expect(take).toHaveBeenCalledExactlyOnceWith({ key: 'vk:-1_2' });
  expect(stateOf('vk:-1_3').is).toBe('idle');
});

it('a message that came under the button while it was being pressed is not taken, and that is said', async () => {
  const shows = { key: 'vk:-1_2' };
  const { on, take, stateOf } = aButton(shows);
  on('pointerdown');
  shows.key = 'vk:-1_3';
  on('click');
  answer();
  await settled();
  expect(take).not.toHaveBeenCalled();
  expect(stateOf('vk:-1_3')).toMatchObject({ is: 'failed', reason: expect.stringContaining('другое сообщение') });
  on('pointerdown');
  on('click');
  await settled();
  expect(take).toHaveBeenCalledExactlyOnceWith({ key: 'vk:-1_3' });
});
