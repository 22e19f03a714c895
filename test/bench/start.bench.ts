import type { Page } from 'playwright-core';
import { launchExtension, type RunningExtension } from '../e2e/support/launch-extension.ts';
import { AROUND_THE_CLOCK } from '../e2e/support/main-jobs.ts';
import type { OwnPage } from '../e2e/support/own-page.ts';
import { PanelPage } from '../e2e/support/panel-page.ts';
import { openVkPage, vkPost } from '../e2e/support/vk-page.ts';
import { judged, reported, type BenchRow } from './bench-row';
import { median, spread } from './statistics';

const CLICKS = 15;
/** A person's pointer is on the button before he presses. */
const HOVER_MS = 150;
const STARTS = 9;
const MESSAGES = 200;

/** From a click on a page to the event in the journal, and how long each part takes to be there at all. */
export async function bench(): Promise<BenchRow[]> {
  const extension = await launchExtension();
  try {
    const own = await extension.ownPage();
    await own.page.evaluate(listen);
    const wall = await wallOf(extension);
    await new PanelPage(await extension.panel()).answerFirstRun(/Курск/, 'Иванова Мария Петровна', AROUND_THE_CLOCK);
    await wall.bringToFront();
    // The first taking makes the database: it is nobody's every day.
    await clickToSaved(wall, own);
    const awake: number[] = [];
    const rested: number[] = [];
    const raw: number[] = [];
    for (let click = 0; click < CLICKS; click += 1) {
      raw.push(await own.page.evaluate(rawPut));
      awake.push(await clickToSaved(wall, own));
      rested.push(await clickToSaved(wall, own, HOVER_MS));
    }
    const asleep: number[] = [];
    const starts: number[] = [];
    const calls: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      await own.killWorker();
      asleep.push(await clickToSaved(wall, own));
      calls.push(await own.page.evaluate(callAndAnswer));
      await own.killWorker();
      starts.push(await own.page.evaluate(callAndAnswer));
    }
    const buttons: number[] = [];
    for (let page = 0; page < STARTS; page += 1) buttons.push(await firstButton(extension));
    return rowsOf({ raw, awake, rested, asleep, starts, calls, buttons });
  } finally {
    await extension.close();
  }
}

type Figures = Record<'raw' | 'awake' | 'rested' | 'asleep' | 'starts' | 'calls' | 'buttons', readonly number[]>;

function rowsOf({ raw, awake, rested, asleep, starts, calls, buttons }: Figures): BenchRow[] {
  const ratio = median(awake) / median(raw);
  const start = median(starts) - median(calls);
  const more = median(asleep) - median(awake);
  return [
    reported('raw put of the same bytes, ms', spread(raw)),
    reported('click to the event in the journal, worker awake, ms', spread(awake)),
    judged(
      'click to saved, awake, against the raw put',
      `${ratio.toFixed(1)} ×`,
      '≤ 2 ×',
      ratio <= 2,
      `${(ratio - 2).toFixed(1)} × over: pressed in the very moment the pointer comes it waits for the frame in which the browser says that the button is seen (up to 16 ms; the next row is without), and a message to the worker and back alone takes ${median(calls).toFixed(1)} ms; the raw put has neither`,
    ),
    reported(
      'click to saved, awake, the pointer on the button for 150 ms as before a person presses',
      `${(median(rested) / median(raw)).toFixed(1)} ×`,
    ),
    reported('click to the event in the journal, worker asleep, ms', spread(asleep)),
    reported('worker: cold start to its first listener, ms', spread(starts.map((ms) => ms - median(calls)))),
    judged(
      'click to saved, asleep: more than awake, in starts of the worker',
      `${(more / start).toFixed(1)} starts`,
      '≤ 1.5 starts',
      more <= start * 1.5,
      'the database is opened, its witness asked and the office read once in each life of the worker',
    ),
    judged(
      `first button on a page of ${MESSAGES} messages, from its first byte on, ms`,
      spread(buttons, 0),
      '≤ 250 ms',
      median(buttons) <= 250,
      'set from the first run',
    ),
  ];
}

function posts(first: number): string {
  return Array.from({ length: MESSAGES }, (_, index) =>
    vkPost(`-1_${first + index}`, { text: `Нет воды на улице Заречной, дом ${index}.`, author: `Житель ${index}` }),
  ).join('');
}

async function wallOf(extension: RunningExtension): Promise<Page> {
  // Before the extension's own listener, which keeps the click from the page.
  await extension.context.addInitScript(() => {
    window.addEventListener(
      'click',
      () => Object.assign(globalThis, { clickedAt: performance.timeOrigin + performance.now() }),
      true,
    );
  });
  const wall = await openVkPage(extension, 'https://vk.com/wall-1', posts(1));
  await wall
    .getByRole('button', { name: /^Взять в работу/ })
    .first()
    .waitFor();
  return wall;
}

/** ms between the person's click and the committed transaction, each by its own page's clock of the same machine. */
async function clickToSaved(wall: Page, own: OwnPage, hover = 0): Promise<number> {
  const saved = own.page.evaluate(nextSaved);
  const button = wall.getByRole('button', { name: /^Взять в работу/ }).first();
  if (hover > 0) {
    await button.hover();
    await wall.waitForTimeout(hover);
  }
  await button.click();
  const savedAt = await saved;
  const clickedAt = await wall.evaluate(() => (globalThis as unknown as { clickedAt: number }).clickedAt);
  return savedAt - clickedAt;
}

/** ms from the first byte of the page until the first button stands in it. */
async function firstButton(extension: RunningExtension): Promise<number> {
  const page = await openVkPage(
    extension,
    `https://vk.com/wall-2?own=1`,
    `<script>
      new MutationObserver(() => {
        if (!globalThis.buttonAt && document.querySelector('v-rabotu')) globalThis.buttonAt = performance.now();
      }).observe(document, { childList: true, subtree: true });
    </script>${posts(1000)}`,
  );
  await page.waitForFunction('globalThis.buttonAt');
  const ms = await page.evaluate<number>("buttonAt - performance.getEntriesByType('navigation')[0].responseStart");
  await page.close();
  return ms;
}

/** In the own page: the extension's word that rows of the journal changed. */
function listen(): void {
  const waiting: ((at: number) => void)[] = [];
  Object.assign(globalThis, { waiting });
  new BroadcastChannel('x-storagemutated-1').addEventListener('message', ({ data }: MessageEvent<object>) => {
    if (!Object.keys(data).some((part) => part.endsWith('/events/'))) return;
    for (const tell of waiting.splice(0)) tell(performance.timeOrigin + performance.now());
  });
}

function nextSaved(): Promise<number> {
  return new Promise((resolve) => {
    (globalThis as unknown as { waiting: ((at: number) => void)[] }).waiting.push(resolve);
  });
}

/** A put and nothing else, as durable as ours, of as many bytes as a taking writes. */
async function rawPut(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bench-raw', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
  const from = performance.now();
  await new Promise<void>((resolve, reject) => {
    const writing = database.transaction('rows', 'readwrite', { durability: 'strict' });
    writing.objectStore('rows').put('я'.repeat(1500), String(from));
    writing.addEventListener('complete', () => resolve());
    writing.addEventListener('error', () => reject(writing.error ?? new Error('not written')));
  });
  const ms = performance.now() - from;
  database.close();
  return ms;
}

/** A call that the first listener refuses by its shape, before anything is read: the way there and back. */
async function callAndAnswer(): Promise<number> {
  const from = performance.now();
  await chrome.runtime.sendMessage({ call: 'marks', request: null });
  return performance.now() - from;
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
