import type { Office } from '../../../lib/office/office.ts';
import type { RunningExtension } from './launch-extension.ts';

/** What tests look at in an event of the journal. */
export interface StoredEvent {
  type: string;
  recordedAt: string;
  by: string;
  onBehalfOf?: string;
  via?: string;
}

/** Events of a type in all cases, in the order they were written. */
export async function storedEvents(extension: RunningExtension, type: string): Promise<StoredEvent[]> {
  const events = (await rowsOf(extension, 'events')) as StoredEvent[];
  return events.filter((event) => event.type === type).sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
}

/** The office as it is stored; throws before the first run. */
export async function storedOffice(extension: RunningExtension): Promise<Office> {
  const settings = (await rowsOf(extension, 'settings')) as { key: string; value: Office }[];
  const row = settings.find(({ key }) => key === 'office');
  if (!row) throw new Error('the office is not stored');
  return row.value;
}

async function rowsOf(extension: RunningExtension, table: string): Promise<unknown[]> {
  return Object.values(await extension.journal()).flatMap((tables) => tables[table] ?? []);
}
