import type { BrowserContext } from 'playwright-core';

/** Ids of every process of this browser, its own first: what is to be done to all of them begins there. */
export async function browserProcesses(context: BrowserContext): Promise<number[]> {
  const browser = context.browser();
  if (!browser) throw new Error('a context without a browser');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .toSorted((a, b) => Number(b.type === 'browser') - Number(a.type === 'browser'))
    .map(({ id }) => id);
}
