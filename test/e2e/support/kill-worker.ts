import type { CDPSession, Page } from 'playwright-core';

/**
 * Ends the extension's worker as the browser does when memory is short, and resolves when it is dead. `page` is any page
 * of the extension. Playwright keeps its `Worker` for the next life: until something wakes it, an `evaluate` there waits.
 * One that is still being installed is let finish: killed in the middle of that, it would never come again.
 */
export async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const until = watchVersions(session);
  await session.send('ServiceWorker.enable');
  await until(({ status }) => status === 'activated');
  const dead = until(({ runningStatus }) => runningStatus === 'stopped');
  await session.send('ServiceWorker.stopAllWorkers');
  // One that is just starting passes over the command.
  const again = setInterval(() => void session.send('ServiceWorker.stopAllWorkers'), 500);
  await dead.finally(() => clearInterval(again));
  await session.detach();
}

/** Ends each of the next `lives` of the worker as soon as it runs. Answers a function that ends that, and says how many it were. */
export async function killNextLives(page: Page, lives: number): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  let kills = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (kills === lives || !versions.some(({ runningStatus }) => runningStatus === 'running')) return;
    kills += 1;
    void session.send('ServiceWorker.stopAllWorkers');
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    await session.detach();
    return kills;
  };
}

interface Version {
  runningStatus: string;
  status: string;
}

/** Answers a function that waits until all versions of the worker are so; what the browser said last counts, too. */
function watchVersions(session: CDPSession): (isSo: (version: Version) => boolean) => Promise<void> {
  let known: readonly Version[] = [];
  let look = () => {};
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    known = versions;
    look();
  });
  return (isSo) =>
    new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`after 10 s the worker is ${JSON.stringify(known)}`)), 10_000);
      look = () => {
        if (known.length === 0 || !known.every(isSo)) return;
        clearTimeout(limit);
        resolve();
      };
      look();
    });
}
