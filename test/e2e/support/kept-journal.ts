import 'fake-indexeddb/auto';
import { replay } from '../../../lib/case/replay.ts';
import { badgeOf } from '../../../lib/deadline/badge-of.ts';
import type { CaseRow } from '../../../lib/journal/case-row.ts';
import { chainHash } from '../../../lib/journal/chain-hash.ts';
import { JournalDatabase, type JournalEvent } from '../../../lib/journal/database.ts';
import { eventsOf, openCases } from '../../../lib/journal/read.ts';
import type { Desk } from '../../../entrypoints/desk/desk.ts';
import { readDesk } from '../../../entrypoints/desk/open-desk.ts';
import { markOf } from '../../../entrypoints/desk/mark-of.ts';
import { personalOf } from '../../../entrypoints/desk/personal-of.ts';
import { projectCase } from '../../../entrypoints/desk/project-case.ts';
import { officeClock } from '../../../entrypoints/desk/office-clock.ts';
import { rulingAtHand } from '../../../entrypoints/desk/ruling.ts';
import type { JournalDump } from './read-journal.ts';

/** What the journal of a browser holds, judged outside of it by the product's own rules. */
export interface KeptJournal {
  events: readonly JournalEvent[];
  rows: readonly CaseRow[];
  /** What is wrong with it, in words for the developer; empty: events, chain, projection and keys agree. */
  faults: readonly string[];
  /** What the badge must show at an instant (epoch ms). */
  badgeAt(now: number): string;
  /** What the mark beside the message of a case must begin with; after it stands the time that is left. */
  markOf(number: number): string;
}

let copies = 0;

export async function keptJournal(dump: JournalDump): Promise<KeptJournal> {
  const journal = await copyOf(dump['v-rabotu'] ?? {});
  const desk = await readDesk(journal);
  const [events, rows] = [await journal.events.toArray(), await journal.cases.toArray()];
  const caseIds = new Set([...events.map(({ caseId }) => caseId), ...rows.map(({ id }) => id)]);
  const open = await openCases(journal);
  const faults: string[] = [];
  for (const caseId of caseIds) faults.push(...(await faultsOfCase(desk, caseId)));
  journal.close();
  return {
    events,
    rows,
    faults,
    badgeAt: (now) => badgeOf(open, now, officeClock(desk)).text,
    markOf(number) {
      const row = rows.find((each) => each.number === number);
      return row ? `№ ${number} · ${markOf(row, desk, Date.now()).label}` : '';
    },
  };
}

/** A database of the product's own schema with these rows in it. */
async function copyOf(tables: Record<string, unknown[]>): Promise<JournalDatabase> {
  const journal = new JournalDatabase(`copy-${(copies += 1)}`);
  await journal.open();
  for (const [name, rows] of Object.entries(tables)) await journal.table(name).bulkAdd(rows);
  return journal;
}

async function faultsOfCase(desk: Desk, caseId: string): Promise<string[]> {
  const { journal } = desk;
  const events = await eventsOf(journal, caseId);
  const faults: string[] = [];
  let previous: string | null = null;
  for (const [index, { hash, ...event }] of events.entries()) {
    if (event.seq !== index + 1) faults.push(`event ${event.seq} stands in place ${index + 1}`);
    if (hash !== (await chainHash(event, previous))) faults.push(`event ${event.seq} breaks the chain`);
    previous = hash;
  }
  const row = await journal.cases.get(caseId);
  const folded = await fold(desk, events);
  if (JSON.stringify(sorted(row)) !== JSON.stringify(sorted(folded)))
    faults.push(`the row is not the fold: ${JSON.stringify(row)} instead of ${JSON.stringify(folded)}`);
  const owner = row && (await journal.keys.get(row.messageKey));
  if (row && row.status !== 'cancelled' && owner?.caseId !== caseId) faults.push(`${row.messageKey} has no case`);
  return faults;
}

async function fold(desk: Desk, events: readonly JournalEvent[]): Promise<CaseRow | null> {
  const [theCase, last] = [replay(events), events.at(-1)];
  if (!theCase || !last) return null;
  const ruling = rulingAtHand(desk, theCase.regulation);
  return projectCase(theCase, ruling, await personalOf(desk.journal, theCase), Date.parse(last.recordedAt));
}

function sorted(row: CaseRow | null | undefined): unknown {
  return Object.entries(row ?? {}).toSorted(([a], [b]) => a.localeCompare(b));
}
