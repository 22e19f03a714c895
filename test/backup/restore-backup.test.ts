import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planRestore } from '../../entrypoints/sidepanel/data/plan-restore';
import { restoreBackup } from '../../entrypoints/sidepanel/data/restore-backup';
import { runCommand } from '../../entrypoints/desk/run-command';
import type { CaseEvent } from '../../lib/case/events';
import { chain } from '../../lib/journal/chain';
import { eventsOf } from '../../lib/journal/read';
import { spoiltEvents } from '../../lib/journal/spoilt-events';
import type { CommandOf } from '../../lib/case/commands';
import type { JournalDatabase } from '../../lib/journal/database';
import { countHead, readHead } from '../../lib/journal/journal-head';
import { openJournal } from '../../lib/journal/open-journal';
import { trustJournal } from '../../lib/journal/trust-journal';
import { verifyJournal } from '../../lib/journal/verify-journal';
import { isRowRight } from '../../entrypoints/desk/is-row-right';
import { readDesk } from '../../entrypoints/desk/open-desk';
import { copiesAfter, doings, type Doing } from './copies';
import { backupOf, dumpOf, journalOf, QUIET } from './journal-of';
import { hasStopped, stopAt } from './stop-at';

const RUNS = 15;
/** The case that must free its number joins one of the copy. */
const NUMBER_FREED_BY_ITS_GROUP: Doing[] = [
  { do: 'take', who: 0, key: 3 },
  { do: 'take', who: 1, key: 0 },
  { do: 'take', who: 1, key: 3 },
];

const empty = () => openJournal(`empty ${crypto.randomUUID()}`);

async function isWhole(journal: JournalDatabase): Promise<void> {
  const desk = await readDesk(journal);
  const found = await verifyJournal(journal, { isRight: (events, row) => isRowRight(desk, events, row) });
  expect(found).toMatchObject({ breaks: [], wrongRows: 0 });
  expect(await readHead(journal)).toEqual(await countHead(journal));
}

test('a copy restored into an empty database is the same database, files and settings included', async () => {
  await fc.assert(
    fc.asyncProperty(doings, fc.constantFrom('', 'пароль'), async (done, password) => {
      const [cases = []] = copiesAfter(done);
      const journal = await journalOf(cases, 'full');
      const copy = await backupOf(journal, password);
      const again = await empty();
      const plan = await restoreBackup(again, copy, password, QUIET);
      expect(plan?.isEmpty).toBe(true);
      const { settings: had = [], ...rest } = await dumpOf(journal);
      const { settings: has = [], ...restored } = await dumpOf(again);
      expect(restored).toEqual(rest);
      expect(has).toEqual(expect.arrayContaining(had));
      await isWhole(again);
      const second = await restoreBackup(again, copy, password, QUIET);
      expect(second).toMatchObject({ newEvents: 0, groups: [] });
      expect(await dumpOf(again)).toEqual({ ...restored, settings: has });
      await Promise.all([journal.delete(), again.delete()]);
    }),
    { numRuns: 15 },
  );
});

test('copies of three computers come to the same journal in whatever order they are restored', async () => {
  await fc.assert(
    fc.asyncProperty(doings, async (done) => {
      const journals = await Promise.all(copiesAfter(done).map((cases, who) => journalOf(cases, `who ${who}`)));
      const copies = await Promise.all(journals.map((journal) => backupOf(journal)));
      const [a, b, c] = copies as [Blob, Blob, Blob];
      const results = [];
      for (const order of [
        [a, b, c],
        [c, a, b],
        [b, b, a, c, a],
      ]) {
        const target = await empty();
        for (const copy of order) await restoreBackup(target, copy, '', QUIET);
        await isWhole(target);
        const { events, cases, keys, contents, files } = await dumpOf(target);
        results.push({ events, cases, keys, contents, files });
        await target.delete();
      }
      expect(results[1]).toEqual(results[0]);
      expect(results[2]).toEqual(results[0]);
      await Promise.all(journals.map((journal) => journal.delete()));
    }),
    { numRuns: RUNS, examples: [[NUMBER_FREED_BY_ITS_GROUP]] },
  );
});

test('what would come is shown first, and showing changes nothing', async () => {
  const [mine = [], theirs = []] = copiesAfter([
    { do: 'take', who: 0, key: 1 },
    { do: 'take', who: 1, key: 1 },
    { do: 'take', who: 1, key: 2 },
    { do: 'take', who: 0, key: 3 },
    { do: 'act', who: 1, pick: 1 },
  ]);
  const [here, there] = [await journalOf(mine, 'here'), await journalOf(theirs, 'there')];
  const before = await dumpOf(here);
  const plan = await planRestore(here, await backupOf(there), '', QUIET);
  expect(plan).toMatchObject({ isEmpty: false, newEvents: 3, newCases: [2], grown: [1], joined: [1] });
  expect(plan.renumbered).toEqual([{ from: 2, to: 1_000_002 }]);
  expect(await dumpOf(here)).toEqual(before);
  await Promise.all([here.delete(), there.delete()]);
});

test('texts and files that are here spoilt or lost come back whole, those that were erased stay away', async () => {
  const [cases = []] = copiesAfter([0, 1, 2].map((key) => ({ do: 'take', who: 0, key })));
  const journal = await journalOf(cases, 'spoilt');
  const [copy, whole] = [await backupOf(journal), await dumpOf(journal)];
  const [spoilt, lost, erased] = (await journal.cases.orderBy('number').toArray()).map(({ id }) => id);
  const hashOf = async (caseId = '') => {
    const event = await journal.events.get([caseId, 1]);
    return event?.type === 'MessageTaken' ? event.message.text : '';
  };
  await journal.contents.update(await hashOf(spoilt), { body: 'Всё хорошо' });
  await journal.contents.delete(await hashOf(lost));
  await journal.files.toCollection().modify({ bytes: new Uint8Array([9]).buffer });
  const desk = { ...(await readDesk(journal)), isSetUp: false };
  const erase = {
    type: 'erasePersonalData',
    parts: ['messages'],
    ground: 'request',
    basis: 'Заявление',
    authorNumber: 1,
  };
  const close = { type: 'closeWithException', reason: 'Автор просил' } as const;
  for (const [seen, command] of [close, erase as CommandOf<'erasePersonalData'>].entries())
    expect(await runCommand(desk, { caseId: erased ?? '', seen: seen + 1, command })).toMatchObject({ done: true });
  await journal.contents.delete(await hashOf(erased));

  expect(await planRestore(journal, copy, '', QUIET)).toMatchObject({ newEvents: 0, healed: 3 });
  expect(await restoreBackup(journal, copy, '', QUIET)).toMatchObject({ healed: 3 });
  await isWhole(journal);
  const now = await dumpOf(journal);
  expect(now['files']).toEqual(whole['files']);
  expect(now['contents']).toEqual(whole['contents']?.filter((row) => !JSON.stringify(row).includes(erased ?? '')));
  expect(await planRestore(journal, copy, '', QUIET)).toMatchObject({ healed: 0 });
  await journal.delete();
});

test('events that are here spoilt come back as they were written; one that was changed by hand and hashed anew does not', async () => {
  const [cases = []] = copiesAfter([
    ...[0, 1, 2].map((key) => ({ do: 'take' as const, who: 0, key })),
    ...[0, 1, 2, 1].map((pick) => ({ do: 'act' as const, who: 0, pick })),
  ]);
  const journal = await journalOf(cases, 'spoilt events');
  const [copy, whole] = [await backupOf(journal), await dumpOf(journal)];
  const ids = (await journal.cases.orderBy('number').toArray()).map(({ id }) => id);
  const recordedAt = '2026-11-20T12:00:00.000Z';
  await journal.events.update([ids[0] ?? '', 1], { recordedAt });
  await journal.events.update([ids[1] ?? '', 2], { recordedAt });
  await journal.events.update([ids[2] ?? '', 2], { hash: 'c'.repeat(64) });
  expect(await planRestore(journal, copy, '', QUIET)).toMatchObject({ newEvents: 0, healed: 3, grown: [] });
  expect(await restoreBackup(journal, copy, '', QUIET)).toMatchObject({ healed: 3 });
  const { events, cases: rows } = await dumpOf(journal);
  expect(events).toEqual(whole['events']);
  expect(rows).toEqual(whole['cases']);
  expect(await planRestore(journal, copy, '', QUIET)).toMatchObject({ healed: 0 });

  const first = await journal.events.get([ids[0] ?? '', 1]);
  if (!first) throw new Error('the case is there');
  const { hash: _hash, ...event } = first;
  const forged: CaseEvent = { ...event, recordedAt };
  const [chained] = await chain([forged], null);
  await journal.events.put(chained ?? first);
  await expect(planRestore(journal, copy, '', QUIET)).rejects.toMatchObject({ kind: 'differs' });
  await journal.delete();
});

test('a spoilt event that the copy does not have stays one that the check finds', async () => {
  const takings = [0, 1].map((key) => ({ do: 'take' as const, who: 0, key }));
  const acts = [0, 0, 0].map((pick) => ({ do: 'act' as const, who: 0, pick }));
  const [older = []] = copiesAfter([...takings, ...acts.slice(0, 1)]);
  const [cases = []] = copiesAfter([...takings, ...acts]);
  const before = await journalOf(older, 'before the spoilt events');
  const copy = await backupOf(before);
  const journal = await journalOf(cases, 'spoilt events, older copy');
  const fuller = await backupOf(journal);
  const caseId = (await journal.cases.orderBy('number').first())?.id ?? '';
  const recordedAt = '2026-11-20T12:00:00.000Z';
  await journal.events.update([caseId, 1], { recordedAt });
  await journal.events.update([caseId, 3], { recordedAt });
  expect(await restoreBackup(journal, copy, '', QUIET)).toMatchObject({ healed: 1 });
  const events = await eventsOf(journal, caseId);
  expect(events.length).toBe(4);
  expect(await spoiltEvents(events)).toEqual([events[2]?.id]);
  expect(await restoreBackup(journal, fuller, '', QUIET)).toMatchObject({ healed: 1 });
  await isWhole(journal);
  await before.delete();
  await journal.delete();
});

test('a № that was given meanwhile is no hindrance, and the next one is beyond all that came', async () => {
  const [mine = [], theirs = []] = copiesAfter([
    { do: 'take', who: 0, key: 1 },
    { do: 'take', who: 1, key: 2 },
    { do: 'take', who: 1, key: 3 },
  ]);
  const [here, there] = [await journalOf(mine, 'here'), await journalOf(theirs, 'there')];
  await restoreBackup(here, await backupOf(there), '', QUIET);
  expect((await here.cases.toArray()).map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([1, 2, 1_000_001]);
  expect((await here.settings.get('lastNumber'))?.value).toBe(2);
  await isWhole(here);
  await Promise.all([here.delete(), there.delete()]);
});

test('wherever a restoring is stopped, the witness of before finds no loss and the same copy brings the rest', async () => {
  const [mine = [], theirs = []] = copiesAfter([
    { do: 'take', who: 1, key: 2 },
    { do: 'take', who: 0, key: 1 },
    { do: 'take', who: 1, key: 3 },
  ]);
  const there = await journalOf(theirs, 'there');
  const copy = await backupOf(there);
  for (let look = 1, isStopped = true; isStopped; look += 1) {
    const here = await journalOf(mine, 'here');
    const witness = await readHead(here);
    isStopped = await hasStopped(restoreBackup(here, copy, '', stopAt(look)));
    await expect(trustJournal(here, witness)).resolves.toBeUndefined();
    await restoreBackup(here, copy, '', QUIET);
    expect(await here.cases.count()).toBe(3);
    await isWhole(here);
    await here.delete();
  }
  await there.delete();
});
