import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchExtension, type RunningExtension } from '../e2e/support/launch-extension.ts';
import { AS_OF } from '../report/generated-office';
import { judged, reported, type BenchRow } from './bench-row';
import { bundleScript } from './bundle-script';
import { kurskRuling, yearOfCases } from './report/year-of-cases';
import { median, spread } from './statistics';

const CASES = 10_000;
/** Came and were closed since the reports were opened last: a month of them. */
const NEW = 800;
const CHUNK = 500;
/** Numbers in one block of what is kept (`kept-accounts`). */
const BLOCK = 512;
const ROUNDS = 3;
const GOAL_MS = 2000;

/** The page of the reports in the browser itself, from its opening to the figures of the year on the screen. */
export async function bench(): Promise<BenchRow[]> {
  const script = await bundleScript(join(import.meta.dirname, 'report/in-browser.ts'));
  const ruling = kurskRuling();
  const journal = yearOfCases(ruling, CASES);
  const extension = await launchExtension({ timezone: 'Europe/Moscow' });
  try {
    const { page: own } = await extension.ownPage();
    await own.evaluate(script);
    await own.evaluate(`bench.setUp(${JSON.stringify(ruling.profile.id)})`);
    const add = async (cases: typeof journal) => {
      for (let from = 0; from < cases.length; from += CHUNK)
        await own.evaluate(`bench.add(${JSON.stringify(cases.slice(from, from + CHUNK).flat())})`);
      await own.evaluate('bench.rows()');
    };
    await add(journal.slice(NEW));
    const before = await readPage(extension, CASES - NEW);
    await own.evaluate('bench.remember()');
    await add(journal.slice(0, NEW));
    const floor: number[] = [];
    const rounds: Reading[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      floor.push(await own.evaluate(readEverything));
      await own.evaluate('bench.layBack()');
      rounds.push(await readPage(extension, CASES));
    }
    const whole = rounds.map(({ opened, picked }) => opened + picked);
    return [
      reported(
        'reports: the browser hands out every event of the journal, nothing else, ms (the floor)',
        spread(floor, 0),
      ),
      reported(
        `reports: the first opening ever, nothing counted before, ${CASES - NEW} cases, ms`,
        `${Math.round(before.opened + before.picked)}, ${before.steps} steps of the progress seen`,
      ),
      reported(
        `reports: from opening to the report of a month, ${CASES} cases, ${NEW} of them new, ms`,
        spread(
          rounds.map(({ opened }) => opened),
          0,
        ),
      ),
      reported(
        'reports: the year picked, all of it drawn, ms',
        spread(
          rounds.map(({ picked }) => picked),
          0,
        ),
      ),
      reported(
        'reports: steps of the progress that were seen',
        spread(
          rounds.map(({ steps }) => steps),
          0,
        ),
      ),
      judged(
        `reports: from opening to a year of ${CASES} cases on the screen, ${NEW} of them new, ms`,
        spread(whole, 0),
        `≤ ${GOAL_MS} ms`,
        median(whole) <= GOAL_MS,
        `${(median(whole) / median(floor)).toFixed(1)} of the floor: judged cases are not read again, changed ones are`,
      ),
    ];
  } finally {
    await extension.close();
  }
}

interface Reading {
  /** ms till the report of a month stands, and till the year is drawn after it was picked. */
  opened: number;
  picked: number;
  steps: number;
}

/** A page of its own each time, as a person opens it: one loaded again and again carries the last one's memory. */
async function readPage({ context, extensionId }: RunningExtension, cases: number): Promise<Reading> {
  const page = await context.newPage();
  await page.addInitScript(moveClock, AS_OF);
  await page.addInitScript(watchProgress);
  await page.goto(`chrome-extension://${extensionId}/reports.html`);
  await page.locator('.report').waitFor();
  const picked = await yearPicked(page, cases);
  const [opened, steps] = [await page.evaluate<number>('shownAt'), await page.evaluate<number>('progress.size')];
  // It is written while the person reads.
  while ((await page.evaluate(keptBlocks)) <= Math.floor(cases / BLOCK)) await page.waitForTimeout(100);
  await page.close();
  return { opened, picked, steps };
}

/** In the page: how many blocks of what was counted lie aside. */
async function keptBlocks(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('v-rabotu-accounts');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const blocks = await new Promise<number>((resolve) => {
    const counting = database.transaction('blocks').objectStore('blocks').count();
    counting.addEventListener('success', () => resolve(counting.result));
  });
  database.close();
  return blocks;
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
async function yearPicked(page: Page, cases: number): Promise<number> {
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
  if (Number(shown.replaceAll(/\D/g, '')) !== cases) throw new Error(`the year has ${shown} cases`);
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
