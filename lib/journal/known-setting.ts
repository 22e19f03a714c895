import type { SettingRow } from './database';

/** A setting as it was read, as text: the same text is the same setting. */
export interface KnownSetting {
  key: string;
  text: string;
}

/** The text of a setting's value; of one that is not there, too. */
export function settingText(value: unknown): string {
  return JSON.stringify(value ?? null);
}

/** Gives the transaction of this store up where the setting is no longer so: somebody changed it in between. */
export function expectSetting(settings: IDBObjectStore, { key, text }: KnownSetting): void {
  const asked: IDBRequest<SettingRow | undefined> = settings.get(key);
  asked.addEventListener('success', () => {
    if (settingText(asked.result?.value) !== text) settings.transaction.abort();
  });
}
