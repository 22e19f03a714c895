import type { CDPSession, Page } from 'playwright-core';

/**
 * Ends the extension's worker as the browser does when memory is short, and resolves when it is dead. `page` is any page
 * of the extension. Playwright keeps its `Worker` for the next life: until something wakes it, an `evaluate` there waits.
 */
export async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const dead = stopped(session);
  await session.send('ServiceWorker.stopAllWorkers');
  // One that is just starting passes over the command.
  const again = setInterval(() => void session.send('ServiceWorker.stopAllWorkers'), 500);
  await dead.finally(() => clearInterval(again));
  await session.detach();
}

function stopped(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('the worker did not stop in 10 s')), 10_000);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length === 0 || versions.some((version) => version.runningStatus !== 'stopped')) return;
      clearTimeout(limit);
      resolve();
    });
  });
}
