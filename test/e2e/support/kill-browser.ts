import type { BrowserContext } from 'playwright-core';
import { browserProcesses } from './browser-processes.ts';

/** Ends every process of this browser at once, as a power cut does to programs: nothing is closed, nothing is flushed. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const ids = await browserProcesses(context);
  const gone = new Promise<void>((resolve) => void context.once('close', () => resolve()));
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
  await gone;
}
