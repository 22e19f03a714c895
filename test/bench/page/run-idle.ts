import type { BrowserContext } from 'playwright-core';
import { withBenchPage, type BenchScripts, type Subject } from './bench-page';
import type { BenchFeed } from './feed';

export interface IdleRun {
  /** ms of script from the page's beginning until it came to rest. */
  start: number;
  /** ms of script, style and layout in ten minutes that nobody touches it. */
  idle: number;
}

const MINUTE = 60_000;
const LEFT = 10 * MINUTE;
/** The worker is asked for marks in the page's first second. */
const REST = 1000;

/** A page with so many posts of five comments, left open for ten minutes of its own time, which passes as fast as nothing happens. */
export async function runIdle(
  context: BrowserContext,
  scripts: BenchScripts,
  subject: Subject,
  posts: number,
): Promise<IdleRun> {
  return withBenchPage(context, scripts, subject, async ({ page, metrics }) => {
    if (posts > 0) await page.evaluate((count) => feed.append(count), posts);
    await page.evaluate(startClock, MINUTE);
    await page.waitForTimeout(REST);
    const rested = await metrics.now();
    const session = await context.newCDPSession(page);
    const passed = new Promise((resolve) => session.once('Emulation.virtualTimeBudgetExpired', resolve));
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: LEFT });
    await passed;
    const left = await metrics.now();
    const minutes = await page.evaluate(() => (globalThis as unknown as { minutes: number }).minutes);
    if (minutes < LEFT / MINUTE - 1) throw new Error(`${minutes} of ten minutes have passed`);
    return { start: rested.script, idle: left.script + left.styleAndLayout - rested.script - rested.styleAndLayout };
  });
}

declare const feed: BenchFeed;

/** Shows that the page's time did pass; it ticks beside every subject alike. */
function startClock(every: number): void {
  const clock = { minutes: 0 };
  setInterval(() => {
    clock.minutes += 1;
    Object.assign(globalThis, clock);
  }, every);
}
