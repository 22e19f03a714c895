import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchExtension } from '../e2e/support/launch-extension.ts';
import { AS_OF } from '../report/generated-office';
import { judged, reported, type BenchRow } from './bench-row';
import { bundleScript } from './bundle-script';
import { kurskRuling, yearOfCases } from './report/year-of-cases';
import { median, spread } from './statistics';

const CASES = 10_000;
const CHUNK = 500;
const ROUNDS = 3;
const GOAL_MS = 2000;

/** The page of the reports in the browser itself, from its opening to the figures of the year on the screen. */
export async function bench(): Promise<BenchRow[]> {
  const script = await bundleScript(join(import.meta.dirname, 'report/in-browser.ts'));
  const ruling = kurskRuling();
  const journal = yearOfCases(ruling, CASES);
  const extension = await launchExtension({ timezone: 'Europe/Moscow' });
  try {
    const own = await extension.ownPage();
    await own.page.evaluate(script);
    await own.page.evaluate(`bench.setUp(${JSON.stringify(ruling.profile.id)})`);
    for (let from = 0; from < CASES; from += CHUNK)
      await own.page.evaluate(`bench.add(${JSON.stringify(journal.slice(from, from + CHUNK).flat())})`);
    const floor: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) floor.push(await own.page.evaluate(readEverything));
    const opened: number[] = [];
    const picked: number[] = [];
    const steps: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // A page of its own each time, as a person opens it: one loaded again and again carries the last one's memory.
      const page = await extension.context.newPage();
      await page.addInitScript(moveClock, AS_OF);
      await page.addInitScript(watchProgress);
      await page.goto(`chrome-extension://${extension.extensionId}/reports.html`);
      await page.locator('.report').waitFor();
      opened.push(await page.evaluate<number>('shownAt'));
      steps.push(await page.evaluate<number>('progress.size'));
      picked.push(await yearPicked(page));
      await page.close();
    }
    const whole = opened.map((ms, round) => ms + (picked[round] ?? 0));
    return [
      reported(
        'reports: the browser hands out every event of the journal, nothing else, ms (the floor)',
        spread(floor, 0),
      ),
      reported(`reports: from opening to the report of a month, ${CASES} cases, ms`, spread(opened, 0)),
      reported('reports: the year picked, all of it drawn, ms', spread(picked, 0)),
      reported('reports: steps of the progress that were seen', spread(steps, 0)),
      judged(
        `reports: from opening to a year of ${CASES} cases on the screen, ms`,
        spread(whole, 0),
        `≤ ${GOAL_MS} ms`,
        median(whole) <= GOAL_MS,
        `${(median(whole) / median(floor)).toFixed(1)} of the floor: every event of the journal is read and played anew`,
      ),
    ];
  } finally {
    await extension.close();
  }
}

/** The year of the cases is this year. A clock of Playwright's own would slow every opening down more than the one before. */
function moveClock(asOf: number): void {
  const real = Date.now.bind(Date);
  const shift = asOf - real();
  Date.now = () => real() + shift;
}

/** Runs before the page's own scripts: when the report stood first, and every state of the progress till then. */
function watchProgress(): void {
  const progress = new Set<number>();
  Object.assign(globalThis, { progress, shownAt: 0 });
  new MutationObserver(() => {
    const said = document.querySelector<HTMLProgressElement>('.gather progress');
    if (said) progress.add(said.value);
    if (document.querySelector('.report') && Reflect.get(globalThis, 'shownAt') === 0)
      requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { shownAt: performance.now() })));
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** ms from the choice of the full report and the year until it is drawn. */
async function yearPicked(page: Page): Promise<number> {
  await page.waitForFunction('shownAt > 0');
  const ms = await page.evaluate(async () => {
    const [kind, period] = document.querySelectorAll('select');
    const pick = (select: HTMLSelectElement | undefined, value: string) => {
      if (!select) throw new Error('nothing to pick');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const from = performance.now();
    pick(kind, 'full');
    pick(period, 'year');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - from;
  });
  const shown = await page.locator('#metric-summary td').first().innerText();
  if (Number(shown.replaceAll(/\D/g, '')) !== CASES) throw new Error(`the year has ${shown} cases`);
  return ms;
}

/** In the own page: ms to read all events in one request. */
async function readEverything(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('v-rabotu');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
  const from = performance.now();
  await new Promise((resolve) => {
    const reading = database.transaction('events').objectStore('events').getAll();
    reading.addEventListener('success', () => resolve(reading.result));
  });
  database.close();
  return performance.now() - from;
}
