import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { RegulationDesk } from './support/regulation-desk.ts';

const CASES = 400;
/** Its last words are in no row. */
const TEXT = `Нет воды. ${'Просим помочь. '.repeat(20)}Улица Лебединая`;

let extension: RunningExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  const first = await extension.panel();
  await RegulationDesk.begin(extension, first, /Курск/, [TEXT]);
  await first.close();
  const own = await extension.ownPage();
  await own.page.evaluate(copyRows, CASES);
  await own.close();
  page = await extension.panel();
  await page.bringToFront();
  // It opens on the case just taken.
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '№ 1' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /^Мой ход/ }).waitFor();
});

afterAll(() => extension.close());

const focused = () => page.locator('[role="listitem"]:has(.row__button:focus)').getAttribute('aria-posinset');

it('of four hundred cases those near the eye are drawn, and each says its place', async () => {
  await page.locator('.row').first().waitFor();
  expect(await page.locator('.row').first().getAttribute('aria-setsize')).toBe(String(CASES));
  expect(await page.locator('.row').count()).toBeLessThan(80);
  const middle = page.locator(`[aria-posinset="${CASES / 2}"]`);
  expect(await middle.count()).toBe(0);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  await expect.poll(() => page.locator('.row').count()).toBeLessThan(80);
  await expect.poll(() => seenRows(page)).toBeGreaterThan(3);
});

it('the keys walk on through rows that were not drawn before, and the focus is not lost', async () => {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.locator('[aria-posinset="1"] .row__button').focus();
  for (let step = 2; step <= 45; step += 1) {
    await page.locator(`[aria-posinset="${step}"]`).waitFor({ state: 'attached' });
    await page.keyboard.press(step % 2 === 0 ? 'j' : 'ArrowDown');
    expect(await focused()).toBe(String(step));
  }
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.locator(`[aria-posinset="${CASES}"]`).waitFor();
  expect(await focused()).toBe('45');
});

it('back from a case far down the list its row has the focus', async () => {
  const far = page.locator(`[aria-posinset="45"] .row__button`);
  const caseId = await far.getAttribute('data-case');
  await far.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.row__button:focus').getAttribute('data-case')).toBe(caseId);
});

it('any word of the whole message finds it, in any form and before it is typed to its end', async () => {
  await page.getByRole('searchbox').fill('лебединую');
  await expect.poll(() => page.locator('.row').first().getAttribute('aria-setsize')).toBe(String(CASES));
  await page.getByRole('tab', { name: /^Все/ }).click();
  await page.getByRole('searchbox').fill('воды лебед');
  await page.locator('.row').first().waitFor();
  await page.getByRole('searchbox').fill('воды лебедятина');
  await expect.poll(() => page.locator('.row').count()).toBe(0);
  await page.getByRole('searchbox').fill('');
});

/** Rows whose middle is on the screen. */
function seenRows(panel: Page): Promise<number> {
  return panel.locator('.row').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top + bottom > 0 && top + bottom < 2 * window.innerHeight;
      }).length,
  );
}

/** In a page of the extension: the one case there is, and its journal, so many times. */
function copyRows(total: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('v-rabotu');
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const writing = database.transaction(['cases', 'events', 'settings'], 'readwrite');
      const [cases, events] = [writing.objectStore('cases'), writing.objectStore('events')];
      const [row, first] = [cases.getAll(), events.getAll()];
      first.addEventListener('success', () => {
        for (let number = 2; number <= total; number += 1) {
          const id = `copy-${String(number).padStart(5, '0')}`;
          for (const event of first.result) events.add({ ...event, id: `${id}-${event.seq}`, caseId: id });
          cases.add({ ...row.result[0], id, number, messageKey: `vk:-9_${number}` });
        }
        writing.objectStore('settings').put({ key: 'lastNumber', value: total });
      });
      writing.addEventListener('complete', () => {
        database.close();
        resolve();
      });
      writing.addEventListener('error', () => reject(writing.error ?? new Error('not written')));
    });
  });
}
