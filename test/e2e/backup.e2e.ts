import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import type { OwnPage } from './support/own-page.ts';
import { PanelPage } from './support/panel-page.ts';
import { takeThree } from './support/take-three.ts';

let extension: RunningExtension;
let own: OwnPage;

beforeEach(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  own = await extension.ownPage();
});

afterEach(async () => {
  await extension.close();
});

/** Everything but what is of this moment only. */
async function kept(): Promise<Record<string, unknown[]>> {
  const { settings = [], ...tables } = (await own.journal())['v-rabotu'] ?? {};
  const ofNow = new Set(['sweptAt', 'orphansSeen', 'losses', 'focus', 'typed', 'notices']);
  return { ...tables, settings: (settings as { key: string }[]).filter(({ key }) => !ofNow.has(key)) };
}

/** A file of a draft, laid where the panel lays them. */
function addFile(): Promise<void> {
  return own.page.evaluate(async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(60_000)).buffer;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('v-rabotu');
      request.addEventListener('success', () => resolve(request.result));
    });
    const transaction = database.transaction('files', 'readwrite');
    transaction.objectStore('files').put({ hash, type: 'image/jpeg', bytes });
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
}

async function openData(): Promise<Page> {
  const panel = await extension.panel();
  await new PanelPage(panel).openData();
  return panel;
}

async function saveCopy(panel: Page, password: string): Promise<Buffer> {
  if (password !== '') {
    await panel.locator('summary', { hasText: 'Пароль на копию' }).click();
    await panel.getByLabel('Пароль на копию').fill(password);
    await panel.getByLabel('Пароль ещё раз').fill(password);
  }
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'Сохранить копию в файл' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^v-rabotu-\d{4}-\d\d-\d\d\.kopiya$/);
  await panel.getByText(/^Последняя копия: .*карточек 3\.$/).waitFor();
  return readFile(await download.path());
}

const choose = (panel: Page, buffer: Buffer) =>
  panel.locator('input[type=file]').setInputFiles({ name: 'a.kopiya', mimeType: 'application/octet-stream', buffer });

it('export, erase everything, import: the same database, the journal whole; then work goes on', async () => {
  const wall = await takeThree(extension);
  await addFile();
  const panel = await openData();
  const copy = await saveCopy(panel, 'крепкий пароль');
  expect(copy.includes('Нет воды')).toBe(false);
  const before = await kept();
  expect(before['files']).toHaveLength(1);
  await panel.close();

  await own.deleteJournal();
  const lost = await extension.panel();
  await lost.getByRole('heading', { name: 'Часть журнала пропала' }).waitFor();
  await lost.getByText(/^Последняя копия: .*карточек 3\.$/).waitFor();
  await choose(lost, copy);
  await lost.getByLabel('Пароль копии').fill('не тот');
  await lost.getByRole('button', { name: 'Посмотреть, что изменится' }).click();
  await lost.getByText(/^Пароль не подходит\./).waitFor();
  await lost.getByLabel('Пароль копии').fill('крепкий пароль');
  await lost.getByRole('button', { name: 'Посмотреть, что изменится' }).click();
  await lost.getByText('новых карточек: 3').waitFor();
  await lost.getByRole('button', { name: 'Восстановить', exact: true }).click();
  await new PanelPage(lost).toList();
  await lost.getByRole('tablist').waitFor();
  expect(await kept()).toEqual(before);
  await lost.close();

  const again = await openData();
  await again.getByRole('button', { name: 'Проверить журнал' }).click();
  await again.getByText('Журнал цел.').waitFor();
  await wall.reload();
  await wall.getByRole('button', { name: /^№ 3 · / }).waitFor();
  expect(extension.errors).toEqual([]);
});

it('a broken copy changes nothing and says where; the whole one, restored beside its own cases, adds nothing', async () => {
  await takeThree(extension);
  const panel = await openData();
  const copy = await saveCopy(panel, '');
  const before = await kept();
  const broken = Buffer.from(copy);
  broken[copy.length - 200] = (copy[copy.length - 200] ?? 0) ^ 1;
  await choose(panel, broken);
  await panel.getByText(/^Файл повреждён.*место в файле: байт .*Ничего не изменено\.$/).waitFor();
  await choose(panel, copy);
  await panel.getByText('Всё, что есть в копии, здесь уже есть.').waitFor();
  expect(await kept()).toEqual(before);
});

it('a text that was spoilt is found, and comes back from a copy of before', async () => {
  await takeThree(extension);
  const panel = await openData();
  const copy = await saveCopy(panel, '');
  const before = await kept();
  const [row] = before['contents'] as { hash: string }[];
  await own.changeRow('contents', row?.hash ?? '', { body: 'Всё хорошо' });
  await panel.getByRole('button', { name: 'Проверить журнал' }).click();
  await panel.getByText(/текст не тот, что был записан/).waitFor();
  await choose(panel, copy);
  await panel.getByText('станут целыми испорченные или пропавшие записи, тексты и файлы: 1').waitFor();
  await panel.getByRole('button', { name: 'Восстановить', exact: true }).click();
  await panel.getByText(/^Восстановлено\./).waitFor();
  expect(await kept()).toEqual(before);
  await panel.getByRole('button', { name: 'Проверить журнал' }).click();
  await panel.getByText('Журнал цел.').waitFor();
});

it('a copy is laid into the chosen folder by itself, and nothing else of the folder is touched', async () => {
  await takeThree(extension);
  // A folder of the browser's own: the handle is the same thing as that of a folder a person picks.
  await own.page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Копии', { create: true });
    await folder.getFileHandle('чужой.txt', { create: true });
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('v-rabotu');
      request.addEventListener('success', () => resolve(request.result));
    });
    const transaction = database.transaction('settings', 'readwrite');
    transaction.objectStore('settings').put({ key: 'device backupFolder', value: folder });
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
  const inFolder = () =>
    own.page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Копии');
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names.toSorted();
    });
  // Two windows begin at once: they lay one copy between them.
  const [panel] = await Promise.all([openData(), openData()]);
  await panel.getByText('Папка: Копии.').waitFor();
  await expect.poll(inFolder, { timeout: 20_000 }).toHaveLength(2);
  expect(await inFolder()).toEqual([expect.stringMatching(/^v-rabotu-\d{4}-\d\d-\d\d\.kopiya$/), 'чужой.txt']);
  await panel.getByText(/^Последняя копия: .*карточек 3\.$/).waitFor();
  // Chosen once more the same day: the copy that is there stays, the new one has its time in the name.
  await panel.evaluate(() => {
    const picked = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Копии');
    Object.assign(globalThis, { showDirectoryPicker: picked });
  });
  await panel.getByRole('button', { name: 'Другая папка…' }).click();
  await expect.poll(inFolder, { timeout: 20_000 }).toHaveLength(3);
  expect(await inFolder()).toEqual([
    expect.stringMatching(/^v-rabotu-\d{4}-\d\d-\d\d \d\d-\d\d\.kopiya$/),
    expect.stringMatching(/^v-rabotu-\d{4}-\d\d-\d\d\.kopiya$/),
    'чужой.txt',
  ]);
});
