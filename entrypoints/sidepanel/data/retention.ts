import type { JournalDatabase } from '../../../lib/journal/database';

const KEY = 'retentionMonths';

/** How many months personal data are kept after a case was closed; null: nothing is proposed for erasing (as long as nobody chose). */
export async function readRetention({ settings }: JournalDatabase): Promise<number | null> {
  const months = (await settings.get(KEY))?.value;
  return typeof months === 'number' && months > 0 ? months : null;
}

export async function saveRetention({ settings }: JournalDatabase, months: number | null): Promise<void> {
  await settings.put({ key: KEY, value: months });
}
