import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { provideFirefox } from '../../scripts/provide-firefox.ts';
import { STAND_PAGES } from '../stand/serve-stand.ts';
import { FirefoxPanel } from './support/firefox-panel.ts';
import { launchFirefox, type RunningFirefox } from './support/launch-firefox.ts';

const found = provideFirefox();
if ('missing' in found) console.log(found.missing);

let firefox: RunningFirefox;
let panel: FirefoxPanel;

beforeAll(async () => {
  if ('path' in found) firefox = await launchFirefox(found.path);
});

afterAll(async () => {
  if ('path' in found) await firefox.close();
});

const THREADS = [
  { network: 'VK', address: STAND_PAGES.vkWall, number: 1, topic: 'Вода', words: 'Воду подадут сегодня до 20:00.' },
  { network: 'OK', address: STAND_PAGES.okTopic, number: 2, topic: 'Дороги', words: 'Мост откроют 1 декабря.' },
];

it.skipIf('missing' in found).each(THREADS)(
  'Firefox, $network: taken, routed, approved, in the comment box',
  async (thread) => {
    const page = await firefox.open(thread.address);
    await takeFirst(page, thread.number);

    panel ??= new FirefoxPanel(await firefox.panel());
    if (thread.number === 1) await panel.answerFirstRun('Курск', 'Иванова Мария Петровна');
    await panel.openCase(thread.number);
    await panel.fill('Тема', thread.topic);
    await panel.fill('Место', `ул. Заречная, ${thread.number}`);
    await panel.fill('Важность', 'обычная');
    await panel.press('Сохранить');
    await panel.fill('Исполнитель', 'Другой: вписать нового…');
    await panel.fill('Отдел и фамилия', `Отдел ЖКХ, Петров ${thread.number}`);
    await panel.press('Направить исполнителю');
    await panel.fill('Текст ответа', `Здравствуйте!\n${thread.words}\nОтветственный: Петров С. В.`);
    await panel.press('Внести проект');
    await panel.press('Согласовать');
    await panel.press('Вставить ответ');
    await panel.see('Ответ вставлен.');

    expect(await boxWith(page, thread.words)).toBe(`Здравствуйте!\n${thread.words}\nОтветственный: Петров С. В.`);
    expect(await page.evaluate(() => document.documentElement.dataset['forgedSends'] ?? '0')).toBe('0');
  },
);

it.skipIf('missing' in found)('told the console of no page an error', () => {
  expect(firefox.errors).toEqual([]);
});

/** Presses the first button «Взять в работу» with the mouse, waits for the mark of this number. */
async function takeFirst(page: Page, number: number): Promise<void> {
  await page.locator('v-rabotu >>> button[data-state="idle"]').click();
  await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('v-rabotu')].some(
        ({ shadowRoot }) => shadowRoot?.textContent?.includes(words) === true,
      ),
    {},
    `№ ${number} · `,
  );
}

/** What stands in the comment box that has these words. */
async function boxWith(page: Page, words: string): Promise<string | undefined> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('.field[contenteditable]')]
        .map(({ innerText }) => innerText.replaceAll(/\n+/g, '\n').trim())
        .find((text) => text.includes(wanted)),
    words,
  );
}
