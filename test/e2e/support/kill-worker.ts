import type { BrowserContext, CDPSession } from 'playwright-core';

/**
 * Ends the extension's worker as the browser does when memory is short, and resolves when it is dead. Playwright keeps
 * its `Worker` for the next life: until something wakes it, an `evaluate` there waits.
 */
export async function killWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const dead = stopped(session);
  await session.send('ServiceWorker.stopAllWorkers');
  await dead;
  await page.close();
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
