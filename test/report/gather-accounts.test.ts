import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
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
const STORIES = generateCases(testRuling(kursk), {
  count: 24,
  from: Date.parse('2026-10-01T06:00Z'),
  until: Date.parse('2026-10-30T15:00Z'),
  stories: [...JUDGED, ...JUDGED, 'reopened', 'cancelled', 'openDrafted'],
  seed: 5,
  after: 0,
}).map(({ events }) => events);

const journals: JournalDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const journal of journals.splice(0)) {
    await Dexie.delete(`${journal.name}-accounts`);
    await journal.delete();
  }
});

async function aJournal(): Promise<Desk> {
  const desk = await aDesk();
  journals.push(desk.journal);
  return desk;
}

interface Telling {
  asOf?: number;
  program?: readonly string[];
  onProgress?: (progress: { done: number; total: number }) => void;
}

const gather = (desk: Desk, { asOf = AS_OF, program = ['one build'], onProgress = () => undefined }: Telling = {}) =>
  gatherAccounts(desk, { asOf, program, signal: new AbortController().signal, onProgress });

/** The same with nothing kept. */
async function countedAnew(desk: Desk, telling: Telling = {}): Promise<Gathered> {
  const shelf = new AccountShelf(desk.journal.name);
  const blocks = await shelf.blocks.toArray();
  await shelf.blocks.clear();
  const gathered = await gather(desk, telling);
  await shelf.blocks.bulkPut(blocks);
  shelf.close();
  return gathered;
}

/** The case as its first `count` events; rows and head as the program leaves them. */
async function setCase(desk: Desk, events: readonly CaseEvent[], count: number): Promise<void> {
  const { journal } = desk;
  const [first] = events;
  if (!first) return;
  await journal.events.where('[caseId+seq]').between([first.caseId, 0], [first.caseId, Infinity]).delete();
  await journal.events.bulkAdd(await chain(events.slice(0, count), null));
  await rebuildRows(desk);
  await putHead(journal, await countHead(journal));
}

async function fill(desk: Desk, stories = STORIES): Promise<void> {
  for (const events of stories) await desk.journal.events.bulkAdd(await chain(events, null));
  await rebuildRows(desk);
  await putHead(desk.journal, await countHead(desk.journal));
}

/** How many events were read from the journal. */
function reads(desk: Desk): () => number {
  let count = 0;
  desk.journal.events.hook('reading', (event) => {
    count += 1;
    return event;
  });
  return () => count;
}

describe('what was counted before is not counted again', () => {
  it('reads only the events of cases that are not judged, and says the same', async () => {
    const desk = await aJournal();
    await fill(desk);
    const first = await gather(desk);
    await first.keep();
    const read = reads(desk);
    const second = await gather(desk);
    expect(second.accounts).toEqual(first.accounts);
    const open = new Set(first.accounts.flatMap(({ caseId, isJudged }) => (isJudged ? [] : caseId)));
    const ofOpen = STORIES.flat().filter(({ caseId }) => open.has(caseId)).length;
    expect(open.size).toBeGreaterThan(0);
    expect(read()).toBe(ofOpen);
    expect(read()).toBeLessThan(STORIES.flat().length / 3);
    // A judged case that went on is read with them, and nothing else.
    const judged = STORIES.find((events) => !open.has(events[0]?.caseId ?? '')) ?? [];
    await setCase(desk, judged, judged.length - 1);
    const before = read();
    await gather(desk);
    expect(read() - before).toBe(ofOpen + judged.length - 1);
  });

  it('tells how far it is, up to all there is', async () => {
    const desk = await aJournal();
    await fill(desk);
    await (await gather(desk)).keep();
    const told: { done: number; total: number }[] = [];
    await gather(desk, { onProgress: (progress) => told.push(progress) });
    const total = STORIES.flat().length;
    expect(told.at(-1)).toEqual({ done: total, total });
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
  });
});

describe('what does not hold any more is counted anew', () => {
  it('whatever happened since: cases come, go on, are reopened, replaced or lost, hours and readings change', async () => {
    const place = fc.nat({ max: STORIES.length - 1 });
    const step = fc.oneof(
      fc.record({ act: fc.constant('show' as const), place, share: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ act: fc.constant('swap' as const), place }),
      fc.record({ act: fc.constant('loseRow' as const), place }),
      fc.record({ act: fc.constant('hours' as const), until: fc.constantFrom('16:00', '17:00', '18:00') }),
      fc.record({ act: fc.constant('later' as const), days: fc.nat({ max: 30 }) }),
      fc.record({ act: fc.constant('keepNot' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        let desk = await aJournal();
        let asOf = AS_OF;
        await fill(desk);
        await (await gather(desk)).keep();
        for (const each of steps) {
          const events = 'place' in each ? (STORIES[each.place] ?? []) : [];
          if (each.act === 'show') await setCase(desk, events, Math.ceil(each.share * events.length));
          // Another copy's events under the same numbers, as many as before.
          if (each.act === 'swap') await setCase(desk, events.map(movedByAnHour), events.length);
          if (each.act === 'loseRow') await desk.journal.cases.delete(events[0]?.caseId ?? '');
          if (each.act === 'hours') desk = withEnd(desk, each.until);
          if (each.act === 'later') asOf += each.days * 86_400_000;
          const gathered = await gather(desk, { asOf });
          expect(gathered.accounts).toEqual((await countedAnew(desk, { asOf })).accounts);
          if (each.act !== 'keepNot') await gathered.keep();
        }
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it('an edition that came to hand after the case was counted without it', async () => {
    const desk = await aJournal();
    await fill(desk);
    const without = { ...desk, profiles: [] };
    await (await gather(without)).keep();
    expect((await gather(desk)).accounts).toEqual((await countedAnew(desk)).accounts);
    expect((await gather(desk)).accounts).not.toEqual((await gather(without)).accounts);
  });

  it('blocks that cannot be read, of another form, or nothing to keep them in', async () => {
    const desk = await aJournal();
    await fill(desk);
    const first = await gather(desk);
    await first.keep();
    const shelf = new AccountShelf(desk.journal.name);
    const [block] = await shelf.blocks.toArray();
    if (!block) throw new Error('nothing kept');
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await shelf.blocks.put({ ...block, packed: block.packed.slice(0, block.packed.length / 2) });
    expect((await gather(desk)).accounts).toEqual(first.accounts);
    await shelf.blocks.put({ ...block, packed: new Uint8Array() });
    expect((await gather(desk)).accounts).toEqual(first.accounts);
    shelf.close();
    vi.spyOn(Dexie.prototype, 'open').mockImplementation(() => {
      throw new Error('no space');
    });
    expect((await gather(desk)).accounts).toEqual(first.accounts);
  });
});

describe('what is kept', () => {
  it('is only of judged cases, is written once, and goes with its stamp', async () => {
    const desk = await aJournal();
    await fill(desk);
    await (await gather(desk)).keep();
    const shelf = new AccountShelf(desk.journal.name);
    const blocks = () => shelf.blocks.toArray();
    const [first, ...more] = await blocks();
    expect(more).toEqual([]);
    const packing = vi.spyOn(globalThis, 'CompressionStream');
    await (await gather(desk)).keep();
    expect(packing).not.toHaveBeenCalled();
    for (const other of [{ program: ['another build'] }, {}]) {
      const before = await blocks();
      await (await gather(withEnd(desk, '16:00'), other)).keep();
      const after = await blocks();
      expect(after.map(({ block }) => block)).toEqual([first?.block]);
      expect(after[0]?.stamp).not.toBe(before[0]?.stamp);
    }
    shelf.close();
  });
});

function movedByAnHour(event: CaseEvent): CaseEvent {
  return { ...event, happenedAt: new Date(Date.parse(event.happenedAt) - 3_600_000).toISOString() };
}

function withEnd(desk: Desk, until: string): Desk {
  const { hours } = desk.office;
  const week = Object.fromEntries(Object.keys(hours.week).map((day) => [day, [['09:00', until] as [string, string]]]));
  return { ...desk, office: { ...desk.office, hours: { ...hours, week } } };
}
