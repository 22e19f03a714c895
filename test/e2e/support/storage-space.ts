import type { CDPSession } from 'playwright-core';
import { vi } from 'vitest';
import type { OwnPage } from './own-page.ts';

/** So much is granted at a time. The browser counts what it granted by itself for a while, so it is never told of more. */
const GRANT = 300_000;

/**
 * How much the extension may still store. Only of an extension without `unlimitedStorage`: with it the browser grants any
 * space the disk has (platform study §1.4).
 */
export class StorageSpace {
  private constructor(
    private readonly own: OwnPage,
    private readonly session: CDPSession,
    private readonly origin: string,
  ) {}

  static async of(own: OwnPage): Promise<StorageSpace> {
    const session = await own.page.context().newCDPSession(own.page);
    const space = new StorageSpace(own, session, `chrome-extension://${new URL(own.page.url()).host}`);
    // What the browser granted before it would count on for half a minute: it forgets that with the database. Nobody may
    // open that again meanwhile: the worker has its first look behind it, with what it remembers of notices as its last word.
    await vi.waitUntil(async () => (await own.journal())['v-rabotu']?.['settings']?.some(isMemory), {
      timeout: 15_000,
    });
    await own.killWorker();
    await session.send('Storage.clearDataForOrigin', { origin: space.origin, storageTypes: 'indexeddb' });
    await space.free();
    return space;
  }

  /** Fills what is left: from now on every write is refused. */
  async exhaust(): Promise<void> {
    await this.limit(1);
    await this.own.page.evaluate(fill);
  }

  /** As if the person had made room on the disk. */
  async free(): Promise<void> {
    const used = await this.own.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await this.limit(used + GRANT);
  }

  private async limit(quotaSize: number): Promise<void> {
    await this.session.send('Storage.overrideQuotaForOrigin', { origin: this.origin, quotaSize });
  }
}

function isMemory(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'key' in row && row.key === 'notices';
}

/** Runs in the browser: writes into a database of its own until nothing more goes in, in ever smaller pieces. */
async function fill(): Promise<void> {
  const opening = indexedDB.open('ballast', 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('pieces', { autoIncrement: true }));
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const put = (size: number) =>
    new Promise<boolean>((resolve) => {
      const writing = opening.result.transaction('pieces', 'readwrite', { durability: 'relaxed' });
      writing.objectStore('pieces').put(crypto.getRandomValues(new Uint8Array(size)));
      writing.addEventListener('complete', () => resolve(true));
      writing.addEventListener('abort', () => resolve(false));
    });
  for (const size of [65_536, 8192, 1024, 256]) while (await put(size)) continue;
  opening.result.close();
}
