/** How the browser keeps what the extension stores. Bytes are estimates, the browser rounds them. */
export interface StorageSpace {
  used: number;
  /** Bytes that may still be stored; null: the browser does not say. */
  left: number | null;
  /** The browser promised not to throw the data away by itself. */
  isPersistent: boolean;
}

/** Asks the browser anew at each call. Rejects where it refuses to say. */
export async function storageSpace(): Promise<StorageSpace> {
  const { usage = 0, quota } = await navigator.storage.estimate();
  const isPersistent = await navigator.storage.persisted();
  return { used: usage, left: quota === undefined ? null : Math.max(quota - usage, 0), isPersistent };
}

/** Asks the browser for that promise; in extensions it usually says no, and `unlimitedStorage` protects instead (platform.md §1.4). */
export function askForPersistence(): Promise<boolean> {
  return navigator.storage.persist();
}
