import type { BrowserContext, Page } from 'playwright-core';
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

/** Of the extension's worker, in the browser. `dispatch` is how Chromium's own bindings fire an event. */
declare const chrome: {
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
  tabs: { query(of: { url: string }): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  action: {
    onClicked: { dispatch(tab: { id: number }): void };
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
  };
};

/** The menu itself belongs to the browser: what it calls is called as it would. */
async function takeSelected(selectionText: string, pageUrl: string, linkUrl?: string): Promise<void> {
  const worker = await extension.worker();
  const info = { menuItemId: 'take-selection', selectionText, pageUrl, ...(linkUrl !== undefined && { linkUrl }) };
  await worker.evaluate((clicked) => chrome.contextMenus.onClicked.dispatch(clicked, undefined), info);
}

interface Taken {
  type: string;
  number: number;
  message: { key: string; kind: string; url: string };
  facts: { visibility?: string };
}

async function takings(): Promise<Taken[]> {
  const events = ((await extension.journal())['v-rabotu']?.['events'] ?? []) as Taken[];
  return events.filter(({ type }) => type === 'MessageTaken').toSorted((a, b) => a.number - b.number);
}

/** The same in the open tab of this address, where the page may prove whose text it is. */
async function takeSelectedIn(page: Page, selectionText: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(
    async ([text, url]) => {
      const [tab] = await chrome.tabs.query({ url });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'take-selection', selectionText: text, pageUrl: url }, tab);
    },
    [selectionText, page.url()] as const,
  );
}

describe('the selected text of a page whose markup is unknown', () => {
  it('is never the message the address names: it may be a comment of it; the same text twice is one case', async () => {
    const url = 'https://vk.com/wall-7_8';
    await takeSelected('Яма на Мира, 5', url);
    await expect.poll(takings, { timeout: 5000 }).toHaveLength(1);
    await takeSelected('И на Ленина не лучше!', url);
    await expect.poll(takings, { timeout: 5000 }).toHaveLength(2);
    await takeSelected('Яма на Мира, 5', url);
    await takeSelected('Третья яма', `${url}?reply=9`);
    await expect.poll(takings, { timeout: 5000 }).toHaveLength(3);
    for (const { message } of await takings())
      expect(message).toMatchObject({ key: expect.stringMatching(/^other:/), network: 'vk', kind: 'manual' });
  });

  it('stood on the page, or where the page names no message, under the link that names one', async () => {
    await takeSelected(
      'Смотрите сюда',
      'https://vk.com/wall-7_8',
      'https://vk.com/away.php?to=https%3A%2F%2Fexample.org',
    );
    await takeSelected('И сюда', 'https://vk.com/wall-7_8', 'https://vk.com/wall-7_9?reply=10');
    await takeSelected('Свет', 'https://vk.com/feed', 'https://vk.com/wall-7_9?reply=10');
    await expect.poll(takings, { timeout: 5000 }).toHaveLength(3);
    expect((await takings()).map(({ message }) => message.url).toSorted()).toEqual([
      'https://vk.com/wall-7_8',
      'https://vk.com/wall-7_8',
      'https://vk.com/wall-7_9?reply=10',
    ]);
  });

  it('in a comment that no design knows, under a post that is known, is not the post', async () => {
    const strange = '<p id="new2027">И на Ленина не лучше!</p>';
    const page = await openVkPage(extension, 'https://vk.com/wall-7_8', vkPost('-7_8', { text: 'Яма' }) + strange);
    await page.getByRole('button', { name: /^Взять в работу/ }).waitFor();
    await page.locator('#new2027').selectText();
    await takeSelectedIn(page, 'И на Ленина не лучше!');
    await expect.poll(takings, { timeout: 10_000 }).toHaveLength(1);
    expect((await takings())[0]?.message.key).toMatch(/^other:/);
  });

  it('whose page proves the message is that message, taken whole', async () => {
    const page = await openVkPage(
      extension,
      'https://vk.com/wall-7_8',
      vkPost('-7_8', { text: 'Яма на Мира, 5. Колесо оставил.' }),
    );
    await page.getByRole('button', { name: /^Взять в работу/ }).waitFor();
    await page.getByText('Колесо оставил').selectText();
    await takeSelectedIn(page, 'Колесо оставил.');
    await page.getByRole('button', { name: /^№ 1 · / }).waitFor();
    expect(await takings()).toMatchObject([{ message: { key: 'vk:-7_8', textIncomplete: false } }]);
  });

  it('of a page that hangs is taken once, whatever the page says when it wakes, and pressed again is the same case', async () => {
    const page = await openVkPage(
      extension,
      'https://vk.com/wall-7_8',
      vkPost('-7_8', { text: 'Яма на Мира, 5. Колесо оставил.' }) + vkPost('-7_9', { text: 'Нет света на Ленина' }),
    );
    await page
      .getByRole('button', { name: /^Взять в работу/ })
      .first()
      .waitFor();
    await page.getByText('Колесо оставил').selectText();
    const debuggerOfPage = await page.context().newCDPSession(page);
    await debuggerOfPage.send('Debugger.enable');
    await debuggerOfPage.send('Debugger.pause');
    await takeSelectedIn(page, 'Колесо оставил.');
    await expect.poll(takings, { timeout: 20_000 }).toHaveLength(1);
    await debuggerOfPage.send('Debugger.disable');
    await takeSelectedIn(page, 'Колесо оставил.');
    await page.getByText('Нет света').selectText();
    // One after another: when this one is there, the page has answered to all before it.
    await takeSelectedIn(page, 'Нет света на Ленина');
    await expect
      .poll(takings, { timeout: 20_000 })
      .toMatchObject([
        { message: { key: expect.stringMatching(/^other:/), textIncomplete: true } },
        { message: { key: 'vk:-7_9' } },
      ]);
  });

  it('of a private conversation stays private', async () => {
    await takeSelected('Мой телефон 8 900 000-00-00', 'https://vk.com/im/convo/5');
    await expect
      .poll(takings, { timeout: 5000 })
      .toMatchObject([{ message: { kind: 'private' }, facts: { visibility: 'private' } }]);
  });

  it('that could not be written is said to be NOT taken, on the icon', async () => {
    const worker = await extension.worker();
    await worker.evaluate(() => {
      IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
        throw new DOMException('Encountered disk full while committing transaction.', 'QuotaExceededError');
      };
    });
    await takeSelected('Яма на Мира, 5', 'https://vk.com/wall-7_8');
    await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');
    expect(await worker.evaluate(() => chrome.action.getTitle({}))).toMatch(/НЕ взято.*Освободите место/);
    expect(await takings()).toEqual([]);
  });
});

describe('the keyboard shortcut', () => {
  /** Pressed in the tab of this address; the browser itself calls what it is bound to. */
  const press = async (address: string) => {
    const worker = await extension.worker();
    await worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      chrome.commands.onCommand.dispatch('take-message', tab ?? { id: 404 });
    }, address);
  };

  it('takes the message in the middle of the window', async () => {
    await extension.openVk();
    await press('https://vk.com/*');
    await expect.poll(takings, { timeout: 5000 }).toMatchObject([{ via: 'shortcut' }]);
  });

  it('says on the icon that nothing was taken where there is nothing', async () => {
    const worker = await extension.worker();
    await press('https://ok.ru/*');
    await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');
    expect(await worker.evaluate(() => chrome.action.getTitle({}))).toMatch(/НЕ взято.*выделите текст/);
  });
});

describe('where the browser does not open its own panel', () => {
  const windowsOf = (context: BrowserContext) =>
    context
      .pages()
      .filter((page) => page.url().startsWith(`chrome-extension://${extension.extensionId}/sidepanel.html`));

  it('the same panel opens as a window, one at a time', async () => {
    const worker = await extension.worker();
    // No person pressed the icon: the browser refuses its own panel.
    const press = () => worker.evaluate(() => chrome.action.onClicked.dispatch({ id: 1 }));
    await press();
    await expect.poll(() => windowsOf(extension.context).length).toBe(1);
    await windowsOf(extension.context)[0]?.getByRole('heading', { level: 1 }).waitFor();
    await press();
    await press();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(windowsOf(extension.context)).toHaveLength(1);
  });

  it('no window opens beside a panel that is there', async () => {
    const page = await extension.openVk();
    await page
      .getByRole('button', { name: /^Взять в работу/ })
      .first()
      .click();
    expect(await extension.sidePanel()).toBeDefined();
    await new Promise((resolve) => setTimeout(resolve, 3500));
    const worker = await extension.worker();
    await worker.evaluate(() => chrome.action.onClicked.dispatch({ id: 1 }));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(windowsOf(extension.context)).toEqual([]);
  });
});
