import { browser } from 'wxt/browser';

/** How long a page part may act: until the extension is updated, reloaded or switched off. */
export interface Lifetime {
  signal: AbortSignal;
  /** False once the extension behind this script is gone; aborts `signal` on the way. Cheap: ask before every act. */
  isAlive(): boolean;
}

/**
 * An old script goes on running in open tabs after an update; nothing stops it but itself (platform.md §1.5). The port
 * tells at once; it also closes when the worker falls asleep, so only a vanished `runtime.id` counts. An extension that
 * goes while its worker sleeps closes no port: that is found when the person comes back to the page. No timer looks for it.
 */
export function extensionLifetime(): Lifetime {
  const controller = new AbortController();
  const isAlive = () => {
    if (!controller.signal.aborted && browser.runtime?.id === undefined) controller.abort();
    return !controller.signal.aborted;
  };
  // At the moment of `onDisconnect` the id is still there; a task later it is gone.
  browser.runtime.connect({ name: 'page' }).onDisconnect.addListener(() => setTimeout(isAlive, 0));
  addEventListener('focus', isAlive);
  return { signal: controller.signal, isAlive };
}
