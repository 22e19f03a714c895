import type { JournalDatabase, SettingRow } from '../../../lib/journal/database';
import { HEAD_KEY } from '../../../lib/journal/journal-head';

/** What is counted or made anew, what waits for a panel, and names that begin so (handles of folders). */
const OF_DATABASE = /^(?:rebuildRows|recountDue|sweepDue|sweptAt|orphansSeen)$|^(?:saw |device )/;

/** The lock of this computer, when somebody last worked at it, what it was told and asked to show. */
const OF_COMPUTER = /^(?:lock|activity|notices|focus)$/;

/** Whether a setting belongs to this very database: found in a copy it was forged. */
export function isForged(key: string): boolean {
  return key === HEAD_KEY || OF_DATABASE.test(key);
}

/** Whether a setting goes into copies and comes out of them. A copy may be read where the PIN of its computer is unknown. */
export function isCopied(key: string): boolean {
  return !isForged(key) && !OF_COMPUTER.test(key);
}

export async function ownSettings({ settings }: JournalDatabase): Promise<Map<string, unknown>> {
  return new Map((await settings.toArray()).map(({ key, value }) => [key, value]));
}

/**
 * Settings of a copy that come out of it. What was typed long ago and sent since must not stand in its field again: it comes
 * only for `cases`, by their ids; null: for all.
 */
export function copiedOf(rows: readonly SettingRow[], cases: ReadonlySet<string> | null): Map<string, unknown> {
  const isWanted = ([name]: [string, unknown]) => cases === null || cases.has(name.split('/', 1)[0] ?? name);
  return new Map(
    rows
      .filter(({ key }) => isCopied(key))
      .map(({ key, value }) => {
        const isTyped = key === 'typed' && typeof value === 'object' && value !== null;
        return [key, isTyped ? Object.fromEntries(Object.entries(value).filter(isWanted)) : value];
      }),
  );
}
