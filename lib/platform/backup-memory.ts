import { browser } from 'wxt/browser';

/** What is remembered of copies, outside of the database: it must be known when the database is lost. Instants are epoch ms. */
export interface BackupMemory {
  /** Since when the program is at work here. */
  since: number;
  /** When the last copy was made; null: never. */
  madeAt: number | null;
  /** How many cases are in it. */
  cases: number;
  /** Until then the person does not want to be reminded. */
  quietUntil: number;
}

const KEY = 'backup';

/** Nothing remembered counts as «since now». */
export async function readBackupMemory(now: number): Promise<BackupMemory> {
  const unknown: BackupMemory = { since: now, madeAt: null, cases: 0, quietUntil: 0 };
  try {
    const kept = (await browser.storage.local.get(KEY))[KEY] as BackupMemory | undefined;
    if (kept) return kept;
    await browser.storage.local.set({ [KEY]: unknown });
  } catch {
    // Without the store there is nothing to remember by.
  }
  return unknown;
}

/** One change after another, in whatever windows: none undoes another's. */
export async function changeBackupMemory(now: number, change: Partial<BackupMemory>): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: { ...(await readBackupMemory(now)), ...change } });
  });
}

/** Tells of every change, in whatever window it was made, until `signal` aborts. */
export function watchBackupMemory(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}
