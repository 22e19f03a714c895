import type { JournalDatabase } from '../../lib/journal/database';
import { openJournal } from '../../lib/journal/open-journal';
import { readOffice } from '../../lib/office/read-office';
import type { RegulationProfile } from '../../lib/regulation/schema';
import type { Desk } from './desk';
import { unsetOffice } from './unset-office';

let opened: Promise<JournalDatabase> | undefined;

/** The desk as the database has it now. The connection is opened once in each context, and again after a failure. */
export async function openDesk(): Promise<Desk> {
  opened ??= openJournal();
  try {
    return await readDesk(await opened);
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

/** Reads the office and its regulations. Settings that cannot be read count as not made: the first run asks again. */
export async function readDesk(journal: JournalDatabase): Promise<Desk> {
  const [office, regulations] = await Promise.all([journal.settings.get('office'), journal.regulations.toArray()]);
  const stored = readOffice(office?.value);
  return {
    journal,
    office: stored ?? unsetOffice(),
    isSetUp: stored !== null,
    // Validated by `readProfile` before it was stored; nobody else writes here.
    profiles: regulations.map(({ profile }) => profile as RegulationProfile),
  };
}
