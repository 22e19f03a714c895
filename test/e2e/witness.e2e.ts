import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import type { OwnPage } from './support/own-page.ts';
import { PanelPage } from './support/panel-page.ts';
import { openVkPage, vkPost } from './support/vk-page.ts';

let extension: RunningExtension;
let own: OwnPage;
let wall: Page;

beforeEach(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  own = await extension.ownPage();
  const panel = new PanelPage(await extension.panel());
  await panel.answerFirstRun(/Курск/, 'Иванова Мария Петровна');
  const posts = ['Нет воды', 'Нет света', 'Яма на дороге'].map((text, index) => vkPost(`-1_${index + 1}`, { text }));
  wall = await openVkPage(extension, 'https://vk.com/feed', posts.join(''));
  await takeNext(1);
  await takeNext(2);
  await vi.waitUntil(async () => (await witness())?.count === 2, { timeout: 10_000 });
});

afterEach(async () => {
  await extension.close();
});

const takeButton = () => wall.getByRole('button', { name: /^(Взять в работу|Не взято)/ }).first();
const lostHeading = (panel: Page) => panel.getByRole('heading', { name: 'Часть журнала пропала' });
const events = async () => (await own.journal())['v-rabotu']?.['events'] ?? [];
const witness = () =>
  own.page.evaluate(
    async () => (await chrome.storage.local.get('witness'))['witness'] as { count: number } | undefined,
  );

async function takeNext(number: number): Promise<void> {
  await takeButton().click();
  await wall.getByRole('button', { name: new RegExp(`^№ ${number} · `) }).waitFor();
}

it('an emptied journal is noticed: nothing more is taken, the panel says so, and goes on only when told to', async () => {
  await own.deleteJournal();
  await takeButton().click();
  const refused = wall.getByRole('button', { name: /^Не взято/ });
  await refused.waitFor();
  expect(await refused.getAttribute('title')).toContain('записей было 2, осталось 0');
  expect(await events()).toEqual([]);

  const panel = await extension.panel();
  await lostHeading(panel).waitFor();
  await panel.getByText('Записей было 2, осталось 0.').waitFor();
  await panel.getByRole('button', { name: 'Продолжить с тем, что есть' }).click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Продолжить с тем, что есть' }).click();
  await lostHeading(panel).waitFor({ state: 'detached' });
  const { settings = [] } = (await own.journal())['v-rabotu'] ?? {};
  expect(settings).toContainEqual({
    key: 'losses',
    value: [expect.objectContaining({ had: 2, has: 0, how: 'continued' })],
  });

  // The page still shows № 1 beside the message that was lost.
  await takeButton().click();
  await expect.poll(events).toHaveLength(1);
  await expect.poll(async () => (await witness())?.count).toBe(1);
});

it('a worker killed before its witness was told accuses nobody', async () => {
  await own.page.evaluate(() => chrome.storage.local.set({ witness: { count: 1, digest: '0' } }));
  await own.killWorker();
  await takeNext(3);
  await expect.poll(async () => (await witness())?.count).toBe(3);
  const panel = await extension.panel();
  await panel.getByRole('heading', { level: 1 }).waitFor();
  expect(await lostHeading(panel).count()).toBe(0);
});

/** Of the extension's pages, in the browser. */
declare const chrome: {
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void> };
  };
};
