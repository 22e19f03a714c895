import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deflate } from '../../entrypoints/desk/deflate';
import type { Desk } from '../../entrypoints/desk/desk';
import { gatherAccounts } from '../../entrypoints/reports/gather-accounts';
import type { CaseEvent } from '../../lib/case/events';
import { AccountShelf } from '../../lib/journal/account-shelf';
import { bytesHash } from '../../lib/journal/content-hash';
import { AS_OF } from './generated-office';
import { aJournal, BUILD, countedAnew, fill, gather, setCase, STORIES, withEnd } from './gathering';

afterEach(() => vi.restoreAllMocks());

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
  it('whatever happened since: cases come, go on, are reopened, replaced or lost, hours change, time goes', async () => {
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

  it('blocks that are cut, empty or have one bit turned, and nothing to keep them in', async () => {
    const { desk, first, shelf, block } = await laidAside();
    const spoilt = [block.packed.slice(0, block.packed.length / 2), new Uint8Array()];
    for (let at = 3; at < block.packed.length; at += 97) {
      const turned = block.packed.slice();
      turned[at] = (turned[at] ?? 0) ^ 16;
      spoilt.push(turned);
    }
    for (const packed of spoilt) {
      await shelf.blocks.put({ ...block, packed });
      expect((await gather(desk)).accounts).toEqual(first.accounts);
    }
    // It is written anew.
    await (await gather(desk)).keep();
    expect(await shelf.blocks.toArray()).toEqual([block]);
    shelf.close();
    vi.spyOn(Dexie.prototype, 'open').mockImplementation(() => {
      throw new Error('no space');
    });
    expect((await gather(desk)).accounts).toEqual(first.accounts);
  });

  it('records of another form', async () => {
    const { desk, first, shelf, block } = await laidAside();
    const caseId = STORIES[0]?.[0]?.caseId;
    for (const records of ['1', 'null', '[{}]', `[{"caseId":"${caseId}","head":{"count":4,"digest":"no"}}]`]) {
      const packed = await deflate(new TextEncoder().encode(records));
      await shelf.blocks.put({ ...block, packed, digest: await bytesHash(packed) });
      expect((await gather(desk)).accounts).toEqual(first.accounts);
    }
    shelf.close();
  });
});

it.each(['at once', 'in the end'])('is stopped when asked to, %s, however little is left to read', async (when) => {
  const desk = await aJournal();
  // All judged: nothing is read.
  await fill(desk, STORIES.filter((events) => events.some(({ type }) => type === 'VerdictReached')).slice(0, 3));
  await (await gather(desk)).keep();
  const stop = new AbortController();
  const onProgress = () => stop.abort(new Error('stopped'));
  const counting = gatherAccounts(desk, { asOf: AS_OF, program: BUILD, signal: stop.signal, onProgress });
  if (when === 'at once') onProgress();
  await expect(counting).rejects.toThrow('stopped');
});

/** A journal whose accounts lie aside, and the block they lie in. What is wrong with it will be told to the console. */
async function laidAside() {
  const desk = await aJournal();
  await fill(desk);
  const first = await gather(desk);
  await first.keep();
  const shelf = new AccountShelf(desk.journal.name);
  const [block] = await shelf.blocks.toArray();
  if (!block) throw new Error('nothing kept');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return { desk, first, shelf, block };
}

function movedByAnHour(event: CaseEvent): CaseEvent {
  return { ...event, happenedAt: new Date(Date.parse(event.happenedAt) - 3_600_000).toISOString() };
}
