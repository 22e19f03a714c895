import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import type { OwnPage } from './support/own-page.ts';
import { PanelPage } from './support/panel-page.ts';
import { takeThree } from './support/take-three.ts';
import { openVkPage, vkPost } from './support/vk-page.ts';

let extension: RunningExtension;
let own: OwnPage;

beforeEach(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  own = await extension.ownPage();
});

afterEach(async () => {
  await extension.close();
});

/** Another coordinator and what the office has, as if its people had entered it long ago. */
function furnishOffice(): Promise<void> {
  return own.page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('v-rabotu');
      request.addEventListener('success', () => resolve(request.result));
    });
    const settings = database.transaction('settings', 'readwrite').objectStore('settings');
    const { value: office } = await new Promise<{ value: { people: object[] } }>((resolve) => {
      const request: IDBRequest<{ value: { people: object[] } }> = settings.get('office');
      request.addEventListener('success', () => resolve(request.result));
    });
    const people = [...office.people, { ...office.people[0], id: 'petrova', name: 'Петрова Анна Сергеевна' }];
    const topics = [{ id: 't1', name: 'Уличное освещение', executorId: null, keywords: [] }];
    settings.put({ key: 'office', value: { ...office, people, topics } });
    settings.put({ key: 'reminders', value: { own: false } });
    await new Promise((resolve) => settings.transaction.addEventListener('complete', resolve));
    database.close();
  });
}

async function savedCopy(of: RunningExtension): Promise<Buffer> {
  const panel = new PanelPage(await of.panel());
  await panel.openData();
  return panel.saveCopy();
}

const choose = (panel: Page, buffer: Buffer) =>
  panel.locator('input[type=file]').setInputFiles({ name: 'a.kopiya', mimeType: 'application/octet-stream', buffer });

/** The journal with its texts, and the settings by their names. */
async function tables(page: OwnPage) {
  const { events, cases, keys, contents, files, regulations, settings = [] } = (await page.journal())['v-rabotu'] ?? {};
  const rows = settings as { key: string; value: object }[];
  const named: Record<string, object> = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  return { events, cases, keys, contents, files, regulations, settings: named };
}

it('on a new computer the first run takes a copy instead of the three questions, and asks only who works', async () => {
  await takeThree(extension);
  await furnishOffice();
  const copy = await savedCopy(extension);
  const before = await tables(own);
  const another = await launchExtension({ timezone: 'Asia/Yekaterinburg' });
  try {
    const panel = await another.panel();
    await panel.getByRole('button', { name: 'Восстановить из копии…' }).click();
    await panel.getByRole('button', { name: 'К трём вопросам' }).click();
    await panel.getByText('Вопрос 1 из 3').waitFor();
    await panel.getByRole('button', { name: 'Восстановить из копии…' }).click();
    await choose(panel, copy);
    await panel.getByText('новых карточек: 3').waitFor();
    await panel.getByText(/^прибавится: люди: 2, .*темы: 1/).waitFor();
    const restore = panel.getByRole('button', { name: 'Восстановить', exact: true });
    await restore.click();
    await panel.getByText(/^Выберите, кто вы/).waitFor();
    await panel.getByLabel('Кто вы?').selectOption('Петрова Анна Сергеевна');
    await restore.click();
    await panel.getByText(/^Восстановлено из копии, карточек: 3\./).waitFor();
    await panel.getByRole('tablist').waitFor();
    const { settings: has, ...restored } = await tables(await another.ownPage());
    const { settings: had, ...others } = before;
    expect(restored).toEqual(others);
    expect(has['office']).toEqual({ ...had['office'], currentPersonId: 'petrova' });
    expect(has['reminders']).toEqual({ own: false });
    const wall = await openVkPage(another, 'https://vk.com/feed', vkPost('-1_4', { text: 'Снег' }));
    await wall.getByRole('button', { name: /^Взять в работу/ }).click();
    await wall.getByRole('button', { name: /^№ 4 · / }).waitFor();
    expect(another.errors).toEqual([]);
  } finally {
    await another.close();
  }
});

it('two computers joined: the second № stands beside the first, and a history says what came from the other one', async () => {
  await takeThree(extension);
  const another = await launchExtension({ timezone: 'Europe/Moscow' });
  let copy: Buffer;
  try {
    const panel = await another.panel();
    await new PanelPage(panel).answerFirstRun(/Курск/, 'Петров Пётр Петрович');
    const wall = await openVkPage(another, 'https://vk.com/feed', vkPost('-1_1') + vkPost('-1_9', { text: 'Снег' }));
    for (const number of [1, 2]) {
      await wall
        .getByRole('button', { name: /^Взять в работу/ })
        .first()
        .click();
      await wall.getByRole('button', { name: new RegExp(`^№ ${number} · `) }).waitFor();
    }
    copy = await savedCopy(another);
  } finally {
    await another.close();
  }
  const panel = await extension.panel();
  await new PanelPage(panel).openData();
  await choose(panel, copy);
  await panel.getByText(/^прибавится: люди: 1$/).waitFor();
  await panel.getByText('То, что здесь уже есть в справочниках и настройках, останется как было.').waitFor();
  await panel.getByRole('button', { name: 'Восстановить', exact: true }).click();
  await panel.getByText(/^Восстановлено\./).waitFor();
  await panel.getByRole('button', { name: 'Назад' }).click();
  await panel.getByRole('tab', { name: /^Все/ }).click();
  const numbers = panel.locator('.row__number');
  await expect.poll(() => numbers.allTextContents()).toEqual(['№ 3', '№ 2-2', '№ 2', '№ 1']);
  await new PanelPage(panel).openCase(1);
  await new PanelPage(panel).history.click();
  const lines = panel.locator('.history__line');
  await expect.poll(() => lines.count()).toBe(2);
  const marked = lines.filter({ hasText: 'из копии другого компьютера: Петров Пётр Петрович' });
  await expect.poll(() => marked.allTextContents()).toMatchObject([expect.stringMatching(/Петров/)]);
});
