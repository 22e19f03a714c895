import type { JournalDatabase } from '../../lib/journal/database';
import { now } from '../../lib/platform/system';

/** The case the panel is asked to show, null for «Сегодня», and when (epoch ms). */
export interface Focus {
  caseId: string | null;
  at: number;
}

/** Asks every open panel to show a case or, with null, «Сегодня». The panel reads it from the database: no message could reach one that opens. */
export async function putFocus(journal: JournalDatabase, caseId: string | null): Promise<void> {
  await journal.settings.put({ key: 'focus', value: { caseId, at: now() } satisfies Focus });
}

export function readFocus(stored: unknown): Focus | null {
  if (typeof stored !== 'object' || stored === null || !('caseId' in stored) || !('at' in stored)) return null;
  const { caseId, at } = stored;
  return (caseId === null || typeof caseId === 'string') && typeof at === 'number' ? { caseId, at } : null;
}
