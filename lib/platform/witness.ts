import { browser } from 'wxt/browser';

/** What the journal held when it was last looked at; kept apart from the database, in a store of the browser's own. */
export interface Witness {
  count: number;
  digest: string;
}

const KEY = 'witness';

/** null: nothing was seen yet, or the store cannot be read; then the journal stands by itself. */
export async function readWitness(): Promise<Witness | null> {
  try {
    return ((await browser.storage.local.get(KEY))[KEY] as Witness | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Writes what `look` sees now. One context at a time, so that the newest look is the one that stays. */
export async function writeWitness(look: () => Promise<Witness>): Promise<void> {
  await navigator.locks.request(KEY, async () => browser.storage.local.set({ [KEY]: await look() }));
}
