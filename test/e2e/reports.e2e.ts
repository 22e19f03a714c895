import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { playMainJob } from './support/main-job.ts';
import { MAIN_JOBS } from './support/main-jobs.ts';
import { openReports } from './support/open-reports.ts';
import { screenFindings } from './support/screen-findings.ts';

const VK_JOB = MAIN_JOBS.find(({ network }) => network === 'vk') ?? noJob();

function noJob(): never {
  throw new Error('no job on VK');
}

let extension: RunningExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension();
  await playMainJob(extension, VK_JOB, async () => {});
  page = await openReports(extension.context, await extension.panel());
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.locator('.report').waitFor();
  // The report of the month that ended stands first; the case was taken just now.
  await page.getByRole('button', { name: 'Позже' }).click();
});

afterAll(async () => {
  await extension.close();
});

it('shows the report the act asks for, and the case in its numbers', async () => {
  expect(await page.locator('.report__title').innerText()).toContain(
    'Тематика сообщений и качество работы исполнителей',
  );
  const taken = page.locator('#metric-summary tr', { hasText: 'Выявлено сообщений' });
  expect(await taken.locator('td').first().innerText()).toBe('1');
  const topic = page.locator('#metric-topics tbody tr').first();
  expect(await topic.locator('th').innerText()).toBe(VK_JOB.topic);
});

it('a number opens its list, the list opens the case in the panel', async () => {
  const taken = page.locator('#metric-summary tr', { hasText: 'Выявлено сообщений' });
  await taken.locator('.figure--press').first().click();
  const line = page.locator('dialog .behind__case');
  await expect.poll(() => line.allInnerTexts()).toEqual([expect.stringContaining(`№ ${VK_JOB.number}`)]);
  await line.click();
  await page.getByRole('button', { name: 'Закрыть' }).click();
  await expect.poll(async () => (await extension.sidePanel()) !== undefined, { timeout: 30_000 }).toBe(true);
  const panel = await extension.sidePanel();
  await panel
    ?.getByRole('heading', { level: 1 })
    .filter({ hasText: `№ ${VK_JOB.number}` })
    .waitFor();
});

it('lays the judged case aside under the name of this very build, and shows the same from there', async () => {
  const own = await extension.ownPage();
  const blocks = async () => (await own.journal())['v-rabotu-accounts']?.['blocks'] ?? [];
  // Nothing would lie there, were the built files not named by what they hold: another program counts by itself.
  await expect.poll(blocks).toEqual([
    {
      block: 0,
      stamp: expect.stringMatching(/^[0-9a-f]{64}$/),
      packed: { bytes: expect.any(Number) },
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ]);
  await own.close();
  const summary = page.locator('#metric-summary');
  const before = await summary.innerText();
  await page.reload();
  await page.getByRole('button', { name: 'Позже' }).click();
  await expect.poll(() => summary.innerText()).toBe(before);
});

it('keeps the commentary, and the mark that it was submitted once the period is over', async () => {
  await page.getByLabel('Пояснение к отчёту').fill('В ноябре тише.');
  await page.locator('.commentary__printed', { hasText: 'В ноябре тише.' }).waitFor({ state: 'attached' });
  expect(await page.getByRole('button', { name: 'Отметить: представлено' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Раньше' }).click();
  await page.getByRole('button', { name: 'Отметить: представлено' }).click();
  await page.locator('.submission__done').waitFor();
  await page.reload();
  await page.locator('.submission__done').waitFor();
  await page.getByRole('button', { name: 'Снять отметку' }).click();
  await page.getByRole('button', { name: 'Отметить: представлено' }).waitFor();
  await page.getByRole('button', { name: 'Позже' }).click();
  expect(await page.getByLabel('Пояснение к отчёту').inputValue()).toBe('В ноябре тише.');
});

it.each([
  ['XLSX', 'PK'],
  ['DOCX', 'PK'],
  ['CSV: сообщения', '\uFEFF№ карточки;'],
  ['CSV: сроки', '\uFEFF№ карточки;'],
  ['CSV: перешедшие', '\uFEFF№ карточки;'],
])('saves %s', async (format, beginning) => {
  // The second connection, by which the side panel is seen, takes the files to its own folder: what is given is read here.
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (body) => make(Object.assign(globalThis, { given: body as Blob }).given);
  });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: `Сохранить: ${format}` }).click();
  expect((await saving).suggestedFilename()).toMatch(
    /^(otchet|soobshcheniya|sroki|pereshedshie)-\d{4}-\d\d-01_\d{4}-\d\d-\d\d\.(xlsx|docx|csv)$/,
  );
  const bytes = await page.evaluate(async () => {
    const { given } = globalThis as unknown as { given: Blob };
    return [...new Uint8Array(await given.arrayBuffer())];
  });
  expect(Buffer.from(bytes).toString('utf8').slice(0, beginning.length)).toBe(beginning);
});

it('the head sees today and the month', async () => {
  await page.getByRole('button', { name: 'Сегодня и месяц' }).click();
  const tiles = await page.locator('.tile').allInnerTexts();
  expect(tiles.map((text) => text.replace(/\s+/g, ' '))).toContain('1 выявлено');
});

it('nothing is wrong with it at 1000 and at 320 px, and it told the console nothing', async () => {
  for (const width of [1000, 320])
    for (const tab of ['Отчёт', 'Сегодня и месяц']) {
      await page.setViewportSize({ width, height: 900 });
      await page.getByRole('button', { name: tab, exact: true }).click();
      await page.locator('.report').waitFor();
      expect([width, tab, ...(await screenFindings(page))]).toEqual([width, tab]);
    }
  expect(extension.errors).toEqual([]);
});

it('stands behind the lock of the panel', async () => {
  // As «Данные» sets it, long ago.
  await page.evaluate(async () => {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const key = await crypto.subtle.importKey('raw', new TextEncoder().encode('2580'), 'PBKDF2', false, ['deriveBits']);
    const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 };
    const hash = new Uint8Array(await crypto.subtle.deriveBits(derivation, key, 256));
    const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('v-rabotu');
      request.addEventListener('success', () => resolve(request.result));
    });
    const transaction = database.transaction('settings', 'readwrite');
    const value = { salt: base64(salt), hash: base64(hash), minutes: 5, resetAt: null };
    transaction.objectStore('settings').put({ key: 'lock', value });
    transaction.objectStore('settings').put({ key: 'activity', value: 0 });
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
  await page.reload();
  await page.getByRole('heading', { name: '«В работу» заперта' }).waitFor();
  expect(await page.locator('.report').count()).toBe(0);
  await page.getByLabel('PIN', { exact: true }).fill('2580');
  await page.getByRole('button', { name: 'Открыть', exact: true }).click();
  await page.locator('.report').waitFor();
});
