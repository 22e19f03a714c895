import { builtInProfiles } from '../../../lib/regulation/built-in-profiles';
import type { CaseEvent } from '../../../lib/case/events';
import { keepRegulation } from '../../../entrypoints/desk/keep-regulation';
import { openDesk } from '../../../entrypoints/desk/open-desk';
import { putHead, readHead } from '../../../lib/journal/journal-head';
import { proposedOffice } from '../../../entrypoints/sidepanel/proposed-office';

/** What a page of the extension's origin does for the bench of the reports. */
export interface ReportBench {
  /** An office under the regulation. */
  setUp(regulation: string): Promise<void>;
  /** Writes these events into its journal. */
  add(events: readonly CaseEvent[]): Promise<void>;
}

/** As long as a real one: it is read with the event. */
const HASH = '0'.repeat(64);

const bench: ReportBench = {
  async setUp(regulation) {
    const { journal } = await openDesk();
    const profile = builtInProfiles.find(({ id }) => id === regulation);
    if (!profile) throw new Error(`no profile ${regulation}`);
    await keepRegulation(journal, profile);
    await journal.settings.put({ key: 'office', value: proposedOffice(profile) });
  },
  async add(events) {
    const { journal } = await openDesk();
    const { count, digest } = await readHead(journal);
    await journal.events.bulkAdd(events.map((event) => ({ ...event, hash: HASH })));
    await putHead(journal, { count: count + events.length, digest });
  },
};

Object.assign(globalThis, { bench });
