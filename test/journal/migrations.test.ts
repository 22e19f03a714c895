import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDesk } from '../../entrypoints/desk/open-desk';
import { isRowRight } from '../../entrypoints/desk/is-row-right';
import { rebuildRows } from '../../entrypoints/desk/rebuild-rows';
import { runCommand } from '../../entrypoints/desk/run-command';
import { wordsOf } from '../../entrypoints/desk/words-of-error';
import { SCHEMA_VERSION } from '../../lib/journal/database';
import { openJournal, UpgradeFailedError } from '../../lib/journal/open-journal';
import { readRaw } from '../../lib/journal/read-raw';
import { verifyJournal } from '../../lib/journal/verify-journal';
import { released, storeReleased } from './released/released';

const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);

afterEach(() => vi.restoreAllMocks());

async function stored(schema: number) {
  const name = `test-${crypto.randomUUID()}`;
  const dump = released(schema);
  await storeReleased({ dump, name });
  return { name, dump };
}

describe.each(VERSIONS)('the database of schema %i', (schema) => {
  it('opens, holds every event, and its rows are what the journal tells', async () => {
    const { name, dump } = await stored(schema);
    expect(dump.version).toBe(schema * 10);
    const journal = await openJournal(name);
    expect(await journal.events.toArray()).toEqual(dump.rows['events']);
    expect((await journal.contents.toArray()).length).toBe(dump.rows['contents']?.length);
    const desk = await readDesk(journal);
    expect(desk.isSetUp).toBe(true);
    if ((await journal.settings.get('rebuildRows')) !== undefined) await rebuildRows(desk);
    const found = await verifyJournal(journal, { isRight: (events, row) => isRowRight(desk, events, row) });
    expect(found).toMatchObject({ cases: 3, breaks: [], wrongRows: 0 });
  });

  it('is worked in further', async () => {
    const { name } = await stored(schema);
    const desk = await readDesk(await openJournal(name));
    const [open] = await desk.journal.cases.orderBy('queueAt').toArray();
    const command = { type: 'classify', after: { topic: 'Дороги', place: 'у школы', severity: 'ordinary' } } as const;
    expect(await runCommand(desk, { caseId: open?.id ?? '', seen: open?.seq ?? 0, command })).toMatchObject({
      done: true,
    });
  });

  it('is read whole without any schema', async () => {
    const { name, dump } = await stored(schema);
    const raw = await readRaw(name);
    expect(raw).toMatchObject({ version: schema * 10, unreadable: [] });
    for (const [table, rows] of Object.entries(dump.rows)) expect(raw?.tables[table]).toHaveLength(rows.length);
  });
});

describe('a migration that fails', () => {
  it('leaves the old database as it was, says so, and succeeds once the fault is gone', async () => {
    const { name } = await stored(1);
    const before = await readRaw(name);
    const broken = vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(() => {
      throw new DOMException('Encountered disk full while committing transaction.', 'QuotaExceededError');
    });
    const error: unknown = await openJournal(name).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UpgradeFailedError);
    expect(wordsOf(error)).toContain('данные целы');
    expect(await readRaw(name)).toEqual(before);
    broken.mockRestore();
    const journal = await openJournal(name);
    expect(await journal.events.toArray()).toEqual(before?.tables['events']);
  });

  it('in the middle of its rows changes none of them', async () => {
    const { name } = await stored(1);
    const before = await readRaw(name);
    const put = IDBObjectStore.prototype.put;
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.transaction.mode === 'versionchange') throw new DOMException('no', 'DataError');
      return put.apply(this, row);
    });
    await expect(openJournal(name)).rejects.toThrow(UpgradeFailedError);
    broken.mockRestore();
    expect(await readRaw(name)).toEqual(before);
  });
});

describe('reading past every schema', () => {
  it('makes no database where there is none', async () => {
    expect(await readRaw('nowhere')).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
  });
});
