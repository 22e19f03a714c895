import type { BrowserContext } from 'playwright-core';

/** Ends every process of this browser at once, as a power cut does to programs: nothing is closed, nothing is flushed. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('a context without a browser');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const gone = new Promise<void>((resolve) => void context.once('close', () => resolve()));
  // The browser first: it would see its children die.
  const ids = processInfo.toSorted((a, b) => Number(b.type === 'browser') - Number(a.type === 'browser'));
  for (const { id } of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
  await gone;
}
