import type { BrowserContext, Page } from 'playwright-core';
import { killWorker } from './kill-worker.ts';
import { readJournal, type JournalDump } from './read-journal.ts';

/**
 * A page of the extension's origin that runs none of its code (the manifest): sees journal, badge and alarm without
 * changing anything or waking the worker, and can speak to it as an own page.
 */
export class OwnPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext, extensionId: string): Promise<OwnPage> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    return new OwnPage(page);
  }

  journal(): Promise<JournalDump> {
    return readJournal(this.page);
  }

  /** Ends the worker as the browser does when memory is short. */
  killWorker(): Promise<void> {
    return killWorker(this.page);
  }

  badge(): Promise<string> {
    return this.page.evaluate(() => chrome.action.getBadgeText({}));
  }

  /** What colour the badge has, red, green, blue. */
  badgeColour(): Promise<number[]> {
    return this.page.evaluate(async () => (await chrome.action.getBadgeBackgroundColor({})).slice(0, 3));
  }

  setBadge(text: string): Promise<void> {
    return this.page.evaluate((shown) => chrome.action.setBadgeText({ text: shown }), text);
  }

  /** Names of the alarms that are set, each with its instant (epoch ms). */
  alarms(): Promise<readonly { name: string; scheduledTime: number }[]> {
    return this.page.evaluate(() => chrome.alarms.getAll());
  }

  /** Moves an alarm of this name to an instant (epoch ms), as if the time until then had passed. */
  setAlarm(name: string, when: number): Promise<void> {
    return this.page.evaluate((alarm) => chrome.alarms.create(alarm.name, { when: alarm.when }), { name, when });
  }

  async clearAlarms(): Promise<void> {
    await this.page.evaluate(() => chrome.alarms.clearAll());
  }

  /** Ids of the system's notices that stand. */
  async notices(): Promise<string[]> {
    return Object.keys(await this.page.evaluate(() => chrome.notifications.getAll()));
  }

  async clearNotice(id: string): Promise<void> {
    await this.page.evaluate((notice) => chrome.notifications.clear(notice), id);
  }

  /** Changes a row of a table of the journal past the program, as if time or a fault had: `change` is laid over it. */
  async changeRow(table: string, key: string, change: object): Promise<void> {
    await this.page.evaluate(changeRow, { table, key, change });
  }

  /** The database comes back empty, as after a power loss; the browser says nothing of it. The worker must let go of it. */
  async deleteJournal(): Promise<void> {
    await this.killWorker();
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('v-rabotu');
          request.addEventListener('success', () => resolve());
          request.addEventListener('error', () => reject(new Error('not deleted')));
        }),
    );
  }

  /** Nobody remembers any more what the journal held. */
  forgetWitness(): Promise<void> {
    return this.page.evaluate(() => chrome.storage.local.clear());
  }

  /** The worker's reply to a message from this page; null where nobody answers. */
  send(message: unknown): Promise<unknown> {
    return this.page.evaluate((sent) => chrome.runtime.sendMessage(sent).catch(() => null), message);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Runs in the browser: stands alone. */
async function changeRow({ table, key, change }: { table: string; key: string; change: object }): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused')));
    });
  const database = await done(indexedDB.open('v-rabotu'));
  const store = database.transaction(table, 'readwrite').objectStore(table);
  await done(store.put({ ...(await done<object>(store.get(key))), ...change }));
  database.close();
}

/** Of the extension's pages, in the browser. */
declare const chrome: {
  notifications: { getAll(): Promise<object>; clear(id: string): Promise<boolean> };
  action: {
    getBadgeText(details: object): Promise<string>;
    getBadgeBackgroundColor(details: object): Promise<number[]>;
    setBadgeText(details: { text: string }): Promise<void>;
  };
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    create(name: string, info: { when: number }): Promise<void>;
    clearAll(): Promise<boolean>;
  };
  storage: { local: { clear(): Promise<void> } };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};
