import { Dexie } from 'dexie';
import { afterEach } from 'vitest';
import type { Desk } from '../../entrypoints/desk/desk';
import { rebuildRows } from '../../entrypoints/desk/rebuild-rows';
import { gatherAccounts, type Gathered } from '../../entrypoints/reports/gather-accounts';
import type { CaseEvent } from '../../lib/case/events';
import { AccountShelf } from '../../lib/journal/account-shelf';
import { chain } from '../../lib/journal/chain';
import type { JournalDatabase } from '../../lib/journal/database';
import { countHead, putHead } from '../../lib/journal/journal-head';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { aDesk } from '../desk/a-desk';
import { AS_OF } from './generated-office';
import { generateCases, type Story } from './generate-journal';
import { testRuling } from './play-case';

const kursk = builtInProfiles.find(({ id }) => id === 'kursk');
if (!kursk) throw new Error('no such profile');
const JUDGED: readonly Story[] = ['answered', 'answered', 'declined', 'interimAnswered', 'closed'];
/** Cases in every state; a case grows by showing more of its events. */
export const STORIES = generateCases(testRuling(kursk), {
  count: 24,
  from: Date.parse('2026-10-01T06:00Z'),
  until: Date.parse('2026-10-30T15:00Z'),
  stories: [...JUDGED, ...JUDGED, 'reopened', 'cancelled', 'openDrafted'],
  seed: 5,
  after: 0,
}).map(({ events }) => events);

export const BUILD = ['one build'];
const journals: JournalDatabase[] = [];
afterEach(async () => {
  for (const journal of journals.splice(0)) {
    await Dexie.delete(`${journal.name}-accounts`);
    await journal.delete();
  }
});

export async function aJournal(): Promise<Desk> {
  const desk = await aDesk();
  journals.push(desk.journal);
  return desk;
}

interface Telling {
  asOf?: number;
  program?: readonly string[] | null;
  onProgress?: (progress: { done: number; total: number }) => void;
}

export const gather = (desk: Desk, { asOf = AS_OF, program = BUILD, onProgress = () => undefined }: Telling = {}) =>
  gatherAccounts(desk, { asOf, program, signal: new AbortController().signal, onProgress });

/** The same with nothing kept. */
export async function countedAnew(desk: Desk, telling: Telling = {}): Promise<Gathered> {
  const shelf = new AccountShelf(desk.journal.name);
  const blocks = await shelf.blocks.toArray();
  await shelf.blocks.clear();
  const gathered = await gather(desk, telling);
  await shelf.blocks.bulkPut(blocks);
  shelf.close();
  return gathered;
}

/** The case as its first `count` events; rows and head as the program leaves them. */
export async function setCase(desk: Desk, events: readonly CaseEvent[], count: number): Promise<void> {
  const { journal } = desk;
  const [first] = events;
  if (!first) return;
  await journal.events.where('[caseId+seq]').between([first.caseId, 0], [first.caseId, Infinity]).delete();
  await journal.events.bulkAdd(await chain(events.slice(0, count), null));
  await rebuildRows(desk);
  await putHead(journal, await countHead(journal));
}

export async function fill(desk: Desk, stories = STORIES): Promise<void> {
  for (const events of stories) await desk.journal.events.bulkAdd(await chain(events, null));
  await rebuildRows(desk);
  await putHead(desk.journal, await countHead(desk.journal));
}

/** The same office that works until another time of day. */
export function withEnd(desk: Desk, until: string): Desk {
  const { hours } = desk.office;
  const week = Object.fromEntries(Object.keys(hours.week).map((day) => [day, [['09:00', until] as [string, string]]]));
  return { ...desk, office: { ...desk.office, hours: { ...hours, week } } };
}
