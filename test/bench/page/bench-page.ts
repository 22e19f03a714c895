import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { bundleScript } from '../bundle-script';
import { metricsOf } from './page-metrics';

/**
 * Who adds buttons: nobody; the page itself; the careful stranger, as a script of the page and apart from it, in a world of
 * its own as every extension's script; the extension.
 */
export type Subject = 'nobody' | 'floor' | 'careful' | 'careful apart' | 'ours';

export interface BenchScripts {
  feed: string;
  careful: string;
}

export interface BenchPage {
  page: Page;
  metrics: Awaited<ReturnType<typeof metricsOf>>;
}

export async function benchScripts(): Promise<BenchScripts> {
  const [feed = '', careful = ''] = await Promise.all(
    ['feed.ts', 'careful.ts'].map((file) => bundleScript(join(import.meta.dirname, file))),
  );
  return { feed, careful };
}

/** Opens an empty feed for one subject and closes it in the end. The extension works on `vk.com` only; the others stand elsewhere. */
export async function withBenchPage<Result>(
  context: BrowserContext,
  scripts: BenchScripts,
  subject: Subject,
  run: (opened: BenchPage) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage();
  try {
    await serve(page, scripts.feed);
    if (subject.startsWith('careful')) {
      const session = await context.newCDPSession(page);
      await session.send('Page.enable');
      await session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: scripts.careful,
        ...(subject === 'careful apart' ? { worldName: 'careful' } : {}),
      });
    }
    const metrics = await metricsOf(page);
    await page.goto(subject === 'ours' ? 'https://vk.com/bench' : `https://bench.example/bench?with=${subject}`);
    return await run({ page, metrics });
  } finally {
    await page.close();
  }
}

async function serve(page: Page, script: string): Promise<void> {
  await page.route(/^https:\/\/(?:vk\.com|bench\.example)\//, (route) =>
    new URL(route.request().url()).pathname === '/feed.js'
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><meta charset="utf-8"><title>Стена</title><link rel="icon" href="data:,"><body><script src="/feed.js" defer></script>',
        }),
  );
}
