import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { openReports } from './support/open-reports.ts';
import { RegulationDesk } from './support/regulation-desk.ts';

const CASES = 6000;

let extension: RunningExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  const panel = await extension.panel();
  await RegulationDesk.begin(extension, panel, /Курск/, ['Нет воды на Заречной']);
  const own = await extension.ownPage();
  await own.page.evaluate(copyEvents, CASES);
  await own.close();
  page = await openReports(extension.context, panel);
  await page.locator('.report').waitFor();
  // What the progress says is written down from the first moment on, and the stop is pressed as soon as it is there.
  await page.addInitScript(() => {
    const progress: string[] = [];
    Object.assign(globalThis, { progress });
    new MutationObserver(() => {
      const notice = document.querySelector('.gather');
      const said = notice?.querySelector('progress');
      if (said) progress.push(`${said.value} из ${said.max}`);
      if (said && said.value > 0 && location.hash === '#stop') notice?.querySelector('button')?.click();
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
});

afterAll(() => extension.close());

it('tells how far the counting is, and ends with the report', async () => {
  await page.reload();
  await page.locator('.report').waitFor();
  const done = (await seen()).map((said) => Number.parseInt(said, 10)).filter((read) => read > 0);
  expect(new Set(done).size).toBeGreaterThan(1);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
});

it('is stopped half-way, says so, and counts again when asked to', async () => {
  await page.evaluate(() => history.replaceState(null, '', '#stop'));
  await page.reload();
  await page.getByRole('alert').filter({ hasText: 'Подсчёт остановлен' }).waitFor();
  expect(await page.locator('.report').count()).toBe(0);
  await page.evaluate(() => history.replaceState(null, '', '#'));
  await page.getByRole('alert').getByRole('button').click();
  await page.locator('.report').waitFor();
  expect(await page.locator('.gather').count()).toBe(0);
  expect(extension.errors).toEqual([]);
});

function seen(): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { progress: string[] }).progress);
}

/** As many cases as that in the journal, all like the one that is there. */
function copyEvents(total: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('v-rabotu');
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const writing = database.transaction('events', 'readwrite');
      const events = writing.objectStore('events');
      const first = events.getAll();
      first.addEventListener('success', () => {
        for (let number = 2; number <= total; number += 1) {
          const caseId = `copy-${String(number).padStart(5, '0')}`;
          for (const event of first.result) events.add({ ...event, id: `${caseId}-${event.seq}`, caseId });
        }
      });
      writing.addEventListener('complete', () => {
        database.close();
        resolve();
      });
      writing.addEventListener('error', () => reject(writing.error ?? new Error('not written')));
    });
  });
}
