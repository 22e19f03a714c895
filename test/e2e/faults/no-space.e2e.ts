import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keptJournal } from '../support/kept-journal.ts';
import { launchExtension, type RunningExtension } from '../support/launch-extension.ts';
import { AROUND_THE_CLOCK } from '../support/main-jobs.ts';
import type { OwnPage } from '../support/own-page.ts';
import { PanelPage } from '../support/panel-page.ts';
import { StorageSpace } from '../support/storage-space.ts';
import { StandPageView } from '../support/stand-page.ts';
import { openVkPage, vkPost } from '../support/vk-page.ts';

const WORK = { topic: 'Свет', place: 'Мира, 5', executor: 'РЭС, Орлов', email: '', question: 'Ответить.' };
const NO_SPACE = /не осталось места/;

let extension: RunningExtension;
let own: OwnPage;
let wall: Page;
let panel: PanelPage;
let space: StorageSpace;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow', without: ['unlimitedStorage'] });
  own = await extension.ownPage();
  space = await StorageSpace.of(own);
  wall = await openVkPage(extension, 'https://vk.com/feed', vkPost('-1_1', { text: 'Нет света' }) + vkPost('-1_2'));
  panel = new PanelPage(await extension.panel());
  await panel.answerFirstRun(/Курск/, 'Иванова Мария Петровна', AROUND_THE_CLOCK);
});

afterAll(async () => {
  await extension.close();
});

const journal = async () => keptJournal(await own.journal());

it('no space while taking: said beside the button, nothing half written; with space again it is taken', async () => {
  const stand = new StandPageView(wall);
  await wall.bringToFront();
  await space.exhaust();
  await stand.takeButtons.first().click();
  const refused = wall.getByRole('button', { name: /^Не взято/ });
  await refused.waitFor();
  expect(await refused.getAttribute('title')).toMatch(NO_SPACE);
  expect(await journal()).toMatchObject({ events: [], rows: [], faults: [] });
  await space.free();
  await refused.click();
  await stand.mark(1).waitFor();
  expect((await journal()).rows).toHaveLength(1);
});

it('no space while a draft is entered: said in words, the typed text stays, and is entered once there is space', async () => {
  await panel.page.bringToFront();
  await panel.openCase(1);
  await panel.classify(WORK);
  await panel.assign(WORK);
  await panel.page.getByLabel(/^Текст ответа/).fill('Свет дадут к вечеру.');
  const photo = { name: 'дом.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('photo of a lamp') };
  const before = (await journal()).events.length;
  await space.exhaust();
  await panel.page.getByLabel('Фото «после»').setInputFiles(photo);
  await panel.page.getByRole('alert').filter({ hasText: NO_SPACE }).first().waitFor();
  const submit = panel.page.getByRole('button', { name: 'Внести проект', exact: true });
  await submit.click();
  await expect.poll(() => panel.page.getByRole('alert').filter({ hasText: NO_SPACE }).count()).toBe(2);
  expect(await panel.page.getByLabel(/^Текст ответа/).inputValue()).toBe('Свет дадут к вечеру.');
  expect((await journal()).events).toHaveLength(before);
  await space.free();
  await panel.page.getByLabel('Фото «после»').setInputFiles(photo);
  await panel.page.getByText('после: дом.jpg').waitFor();
  await submit.click();
  await panel.page.getByRole('button', { name: 'Согласовать', exact: true }).waitFor();
  const { events, faults } = await journal();
  expect(faults).toEqual([]);
  expect(events.filter(({ type }) => type === 'DraftSubmitted')).toMatchObject([{ files: [{ name: 'дом.jpg' }] }]);
});

/** A copy of another computer: two messages, and files that take more space than is left. */
async function copyWithFiles(): Promise<Buffer> {
  const other = await launchExtension({ timezone: 'Europe/Moscow' });
  try {
    const desk = new PanelPage(await other.panel());
    await desk.answerFirstRun(/Курск/, 'Петров Пётр Петрович');
    const page = await openVkPage(other, 'https://vk.com/feed', vkPost('-1_1') + vkPost('-1_8', { text: 'Снег' }));
    const stand = new StandPageView(page);
    for (const number of [1, 2]) {
      await stand.takeButtons.first().click();
      await stand.mark(number).waitFor();
    }
    await (await other.ownPage()).page.evaluate(addFiles);
    await desk.openData();
    return await desk.saveCopy();
  } finally {
    await other.close();
  }
}

/** Runs in the browser: files of drafts, laid where the panel lays them; nothing can pack them. */
async function addFiles(): Promise<void> {
  const opening = indexedDB.open('v-rabotu');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  for (let n = 0; n < 10; n += 1) {
    const bytes = crypto.getRandomValues(new Uint8Array(60_000)).buffer;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const writing = opening.result.transaction('files', 'readwrite');
    writing.objectStore('files').put({ hash, type: 'image/jpeg', bytes });
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
  }
  opening.result.close();
}

it('no space in the middle of a restoring: said plainly, nothing lost; the same copy brings the rest once there is space', async () => {
  const copy = await copyWithFiles();
  await panel.page.bringToFront();
  await panel.openData();
  const before = await journal();
  const office = async () => (await own.journal())['v-rabotu']?.['settings']?.find(isOffice);
  const officeBefore = await office();
  const files = async () => ((await own.journal())['v-rabotu']?.['files'] ?? []).length;
  const filesBefore = await files();
  const choose = () =>
    panel.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.kopiya', mimeType: 'application/octet-stream', buffer: copy });
  const restore = panel.page.getByRole('button', { name: 'Восстановить', exact: true });
  const refused = panel.page.getByRole('alert').filter({ hasText: /^На диске не хватило места, восстановлено не всё/ });
  const done = panel.page.getByText(/^Восстановлено\./);
  await space.free();
  let refusals = 0;
  for (let had = -1; !(await done.isVisible());) {
    await choose();
    await restore.click();
    await refused.or(done).waitFor();
    if (await done.isVisible()) break;
    refusals += 1;
    // What is here stays whole and the copy's office has not come; what came of the copy is not lost again.
    expect(await journal()).toMatchObject({ events: before.events, rows: before.rows, faults: [] });
    expect(await office()).toEqual(officeBefore);
    expect(await files()).toBeGreaterThanOrEqual(had);
    had = await files();
    await space.free();
  }
  expect(refusals).toBeGreaterThan(0);
  expect(await files()).toBe(filesBefore + 10);
  const after = await journal();
  expect(after.faults).toEqual([]);
  expect(after.rows).toHaveLength(before.rows.length + 1);
  expect(after.events.length).toBe(before.events.length + 2);
});

function isOffice(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'key' in row && row.key === 'office';
}
