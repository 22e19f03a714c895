import { builtInProfiles } from '../../../lib/regulation/built-in-profiles';
import type { CaseEvent } from '../../../lib/case/events';
import { keepRegulation } from '../../../entrypoints/desk/keep-regulation';
import { openDesk } from '../../../entrypoints/desk/open-desk';
import { rebuildRows } from '../../../entrypoints/desk/rebuild-rows';
import { AccountShelf, type AccountBlock } from '../../../lib/journal/account-shelf';
import { putHead, readHead, withHashes } from '../../../lib/journal/journal-head';
import { proposedOffice } from '../../../entrypoints/sidepanel/proposed-office';

/** What a page of the extension's origin does for the bench of the reports. */
export interface ReportBench {
  /** An office under the regulation. */
  setUp(regulation: string): Promise<void>;
  /** Writes these events into its journal; `rows` makes what lists and reports know of them without reading them. */
  add(events: readonly CaseEvent[]): Promise<void>;
  rows(): Promise<void>;
  /** What the reports laid aside is put by, and laid down again as it was then. */
  remember(): Promise<number>;
  layBack(): Promise<void>;
}

let remembered: AccountBlock[] = [];

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
    const hashed = events.map((event) => ({ ...event, hash: aHash() }));
    const head = withHashes(
      await readHead(journal),
      hashed.map(({ hash }) => hash),
    );
    await journal.events.bulkAdd(hashed);
    await putHead(journal, head);
  },
  async rows() {
    await rebuildRows(await openDesk());
  },
  async remember() {
    remembered = await onShelf((shelf) => shelf.blocks.toArray());
    return remembered.length;
  },
  async layBack() {
    await onShelf(async ({ blocks }) => {
      await blocks.clear();
      await blocks.bulkPut(remembered);
    });
  },
};

/** As long as a real one, and no two the same. */
function aHash(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function onShelf<T>(work: (shelf: AccountShelf) => Promise<T>): Promise<T> {
  const shelf = new AccountShelf((await openDesk()).journal.name);
  try {
    return await work(shelf);
  } finally {
    shelf.close();
  }
}

Object.assign(globalThis, { bench });
