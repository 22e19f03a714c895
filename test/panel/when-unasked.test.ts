import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenUnasked } from '../../entrypoints/sidepanel/when-unasked';

let screen: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  screen = new EventTarget();
  vi.stubGlobal('addEventListener', screen.addEventListener.bind(screen));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Whether it has resolved after so many ms. */
async function isOver(waiting: Promise<void>, ms: number): Promise<boolean> {
  let over = false;
  void waiting.then(() => (over = true));
  await vi.advanceTimersByTimeAsync(ms);
  return over;
}

it('lets work go on at once in a window that is left alone', async () => {
  expect(await isOver(whenUnasked(new AbortController().signal)(), 0)).toBe(true);
});

it('lets the person go first: a second after the last thing he did, whatever it was', async () => {
  const pause = whenUnasked(new AbortController().signal);
  for (const act of ['keydown', 'input', 'pointerdown', 'click', 'scroll']) {
    screen.dispatchEvent(new Event(act));
    const waiting = pause();
    expect(await isOver(waiting, 700)).toBe(false);
    screen.dispatchEvent(new Event(act));
    expect(await isOver(waiting, 700)).toBe(false);
    expect(await isOver(waiting, 400)).toBe(true);
    expect(await isOver(pause(), 0)).toBe(true);
  }
});

it('waits for nobody in a window that is closed', async () => {
  const until = new AbortController();
  const pause = whenUnasked(until.signal);
  screen.dispatchEvent(new Event('keydown'));
  const waiting = pause();
  until.abort();
  expect(await isOver(pause(), 0)).toBe(true);
  expect(await isOver(waiting, 1001)).toBe(true);
});
