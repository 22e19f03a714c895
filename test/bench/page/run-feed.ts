import type { BrowserContext } from 'playwright-core';
import { withBenchPage, type BenchPage, type BenchScripts, type Subject } from './bench-page';
import type { BenchFeed } from './feed';
import type { PageMetrics } from './page-metrics';

export interface FeedRun {
  /** ms of the whole run. */
  script: number;
  styleAndLayout: number;
  /** ms of script in the first and in the last quarter of the appending. */
  firstQuarter: number;
  lastQuarter: number;
  /** ms of script while only things changed that are none of ours. */
  noise: number;
  full: PageMetrics;
  emptied: PageMetrics;
  arrivals: readonly { atNextFrame: number; ms: number }[];
}

export const POSTS = 2000;
export const MESSAGES = POSTS * 6;
const BATCH = 20;
/** Changes of the page that are none of ours. */
export const NOISE = 2000;

/** One subject over the whole feed in a page of its own. */
export function runFeed(context: BrowserContext, scripts: BenchScripts, subject: Subject): Promise<FeedRun> {
  return withBenchPage(context, scripts, subject, (opened) => drive(opened, subject));
}

async function drive({ page, metrics }: BenchPage, subject: Subject): Promise<FeedRun> {
  const arrivals: { atNextFrame: number; ms: number }[] = [];
  const quarters: number[] = [];
  const start = await metrics.now();
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const before = await metrics.now();
    const seen = await page.evaluate(quarterOfFeed, { batches: POSTS / BATCH / 4, batch: BATCH });
    arrivals.push(...seen);
    quarters.push((await metrics.now()).script - before.script);
  }
  const appended = await metrics.now();
  await page.evaluate((changes) => feed.noise(changes), NOISE);
  const end = await metrics.now();
  const buttons = await page.evaluate(
    () => document.querySelectorAll('main v-rabotu, main > * button:not([data-testid])').length,
  );
  if ((subject === 'nobody') === buttons >= MESSAGES) throw new Error(`${subject}: ${buttons} buttons`);
  const full = await metrics.settled();
  await page.evaluate(() => feed.empty());
  return {
    script: appended.script - start.script,
    styleAndLayout: appended.styleAndLayout - start.styleAndLayout,
    firstQuarter: quarters[0] ?? 0,
    lastQuarter: quarters.at(-1) ?? 0,
    noise: end.script - appended.script,
    full,
    emptied: await metrics.settled(),
    arrivals,
  };
}

declare const feed: BenchFeed;

async function quarterOfFeed({ batches, batch }: { batches: number; batch: number }) {
  const arrivals = [];
  for (let index = 0; index < batches; index += 1) {
    await feed.append(batch);
    arrivals.push(feed.arrivals());
    if (index % 5 === 4) await feed.redraw(batch);
    await feed.noise(20);
  }
  return arrivals;
}
