import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { openVkPage, vkPost } from './support/vk-page.ts';

let extension: RunningExtension;

beforeEach(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
});

afterEach(async () => {
  await extension.close();
});

const button = (page: Page, number = 0) => page.getByRole('button', { name: /^Взять в работу/ }).nth(number);
const marked = (page: Page, number: number) =>
  page.getByRole('button', { name: new RegExp(`^№ ${number} · `) }).waitFor();

/** Rows of one table of the journal. */
async function rows<Row = Record<string, unknown>>(table: string): Promise<Row[]> {
  return ((await extension.journal())['v-rabotu']?.[table] ?? []) as Row[];
}

const takings = async () => (await rows<{ type: string }>('events')).filter(({ type }) => type === 'MessageTaken');
const texts = async () =>
  (await rows<{ body: string; kind: string }>('contents'))
    .filter(({ kind }) => kind === 'text')
    .map(({ body }) => body);

describe('a message is taken once', () => {
  it('from vk.com and vk.ru, in two tabs, at the same moment', async () => {
    const post = vkPost('-1_2', { text: 'Нет воды' });
    const [com, ru] = [
      await openVkPage(extension, 'https://vk.com/wall-1_2', post),
      await openVkPage(extension, 'https://vk.ru/wall-1_2', post),
    ];
    await button(com).waitFor();
    await button(ru).waitFor();
    await Promise.all([button(com).click(), button(ru).click()]);
    await Promise.all([marked(com, 1), marked(ru, 1)]);
    expect(await takings()).toHaveLength(1);
  });

  it('and shows its number in every open tab within a second', async () => {
    const post = vkPost('-1_2', { text: 'Нет воды' });
    const first = await openVkPage(extension, 'https://vk.com/wall-1_2', post);
    const other = await openVkPage(extension, 'https://m.vk.ru/wall-1_2', post);
    await button(other).waitFor();
    await button(first).click();
    await marked(first, 1);
    const mark = other.getByRole('button', { name: /^№ 1 · / });
    await expect.poll(() => mark.count(), { timeout: 1000 }).toBe(1);
  });

  it('ten messages in five seconds are ten cases, each with its own text', async () => {
    const wanted = Array.from({ length: 10 }, (_, index) => `Сообщение номер ${index + 1}`);
    const page = await openVkPage(
      extension,
      'https://vk.com/feed',
      wanted.map((text, index) => vkPost(`-1_${index + 1}`, { text })).join(''),
    );
    await button(page, 9).waitFor();
    for (let index = 0; index < 10; index += 1) await button(page).click();
    await marked(page, 10);
    expect(await takings()).toHaveLength(10);
    expect((await texts()).toSorted()).toEqual(wanted.toSorted());
  });
});

describe('whatever the message holds, it is kept as it is', () => {
  it('200 kB of text, markup as text, no author, no date', async () => {
    const long = 'Нет света на улице. '.repeat(10_500);
    const hostile = '&lt;img src=x onerror=alert(1)&gt;{{7*7}}&lt;/script&gt; \u202Eмодобор \u200B __proto__';
    const page = await openVkPage(
      extension,
      'https://vk.com/feed',
      vkPost('-1_1', { text: long }) + vkPost('-1_2', { text: hostile, author: '', date: '' }),
    );
    await button(page, 1).waitFor();
    await button(page).click();
    await marked(page, 1);
    await button(page).click();
    await marked(page, 2);
    const kept = await texts();
    expect(kept.some((text) => text.trim() === long.trim())).toBe(true);
    expect(kept.some((text) => text.startsWith('<img src=x onerror=alert(1)>{{7*7}}</script>'))).toBe(true);
    const messages = (await takings()) as unknown as { message: Record<string, unknown>; number: number }[];
    expect(messages.find(({ number }) => number === 2)?.message).toMatchObject({
      author: null,
      publishedAt: null,
      publishedPrecision: 'unknown',
    });
    expect(extension.errors).toEqual([]);
  });

  it('line breaks and emoji', async () => {
    const text = 'Первая строка<br>вторая <img class="Emoji" alt="🔐"><br><br>третья';
    const page = await openVkPage(extension, 'https://vk.com/feed', vkPost('-1_1', { text }));
    await button(page).click();
    await marked(page, 1);
    expect(await texts()).toContain('Первая строка\nвторая 🔐\n\nтретья');
  });
});

describe('a page that is no help', () => {
  it('with unknown markup is left as it is, and its text is taken through the context menu', async () => {
    const page = await openVkPage(
      extension,
      'https://vk.com/wall-7_8',
      '<section class="new2027"><p>Яма на Мира, 5</p></section>',
    );
    await page.locator('p').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    // The menu itself belongs to the browser: what it calls is called as it would.
    const worker = await extension.worker();
    await worker.evaluate(() => {
      const info = {
        menuItemId: 'take-selection',
        selectionText: 'Яма на Мира, 5',
        pageUrl: 'https://vk.com/wall-7_8',
      };
      // @ts-expect-error -- `dispatch` is how Chromium's own bindings fire an event; types leave it out.
      chrome.contextMenus.onClicked.dispatch(info, undefined);
    });
    await expect.poll(takings, { timeout: 10_000 }).toHaveLength(1);
    expect(await texts()).toEqual(['Яма на Мира, 5']);
    // Which message of the page it is nobody proved: an answer must not go under the post.
    const keys = (await rows<{ messageKey: string }>('keys')).map(({ messageKey }) => messageKey);
    expect(keys).toEqual([expect.stringMatching(/^other:/)]);
  });

  it('cannot press our button by script, nor by a bait under a real click', async () => {
    const page = await openVkPage(
      extension,
      'https://vk.com/feed',
      `<button id="bait">Жми</button>${vkPost('-1_1', { text: 'Нет воды' })}`,
    );
    await button(page).waitFor();
    await page.evaluate(() => {
      const press = () => {
        for (const host of document.querySelectorAll('*')) {
          const inner = host.shadowRoot?.querySelector('button');
          inner?.click();
          inner?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        }
      };
      press();
      document.querySelector('#bait')?.addEventListener('click', press);
    });
    await page.locator('#bait').click();
    await page.waitForTimeout(500);
    expect(await takings()).toEqual([]);
  });
});

describe('when nothing can be written', () => {
  it('the page says the message was NOT taken, and its text is on the clipboard', async () => {
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://vk.com' });
    const page = await openVkPage(extension, 'https://vk.com/feed', vkPost('-1_1', { text: 'Нет воды третий день' }));
    await button(page).waitFor();
    const worker = await extension.worker();
    await worker.evaluate(() => {
      const refuse = () => {
        throw new DOMException('Encountered disk full while committing transaction.', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.add = refuse;
      IDBObjectStore.prototype.put = refuse;
    });
    await button(page).click();
    await page.getByRole('button', { name: /Не взято/ }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Нет воды третий день');
    expect(await takings()).toEqual([]);
  });
});
