import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JournalDatabase, SCHEMA_VERSION } from '../../lib/journal/database';
import { keepFile } from '../../lib/journal/keep-file';
import { NewerJournalError, openJournal } from '../../lib/journal/open-journal';
import { rowFor, takenEvent } from './sample-events';

let name: string;

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});
afterEach(() => Dexie.delete(name));

describe('files', () => {
  it('are kept once under the SHA-256 of their bytes', async () => {
    const journal = await openJournal(name);
    const bytes = new TextEncoder().encode('abc').buffer;
    const hash = await keepFile(journal, { bytes, type: 'text/plain' });
    expect(hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await keepFile(journal, { bytes: bytes.slice(0), type: 'text/plain' })).toBe(hash);
    expect(await journal.files.count()).toBe(1);
    const kept = await journal.files.get(hash);
    expect(new TextDecoder().decode(kept?.bytes)).toBe('abc');
    journal.close();
  });
});

describe('a database of the first version', () => {
  /** As the first release made it. */
  async function old(): Promise<Dexie> {
    const database = new Dexie(name);
    database.version(1).stores({
      events: '[caseId+seq], &id',
      cases: 'id, &number, queueAt, messageKey',
      keys: 'messageKey',
      contents: 'hash',
      settings: 'key',
      regulations: '[id+edition]',
      troubles: 'id, seenAt',
    });
    await database.open();
    return database;
  }

  it('keeps everything it held, and asks for its rows to be made again', async () => {
    const first = await old();
    await first.table('events').add(takenEvent('c1', 1));
    await first.table('cases').add(rowFor('c1', 1, 1));
    await first.table('contents').add({ hash: 'a'.repeat(64), kind: 'text', body: 'Нет воды' });
    first.close();
    const journal = await openJournal(name);
    expect(await journal.events.toArray()).toMatchObject([{ caseId: 'c1', seq: 1 }]);
    expect(await journal.cases.get('c1')).toEqual(rowFor('c1', 1, 1));
    expect(await journal.contents.count()).toBe(1);
    expect(await journal.files.count()).toBe(0);
    expect(await journal.settings.get('rebuildRows')).toEqual({ key: 'rebuildRows', value: true });
    journal.close();
  });

  it('is not written to by a program older than it', async () => {
    const newer = new Dexie(name);
    newer.version(SCHEMA_VERSION + 1).stores({ events: '[caseId+seq], &id' });
    await newer.open();
    newer.close();
    await expect(openJournal(name)).rejects.toThrow(NewerJournalError);
  });

  it('that is new is not asked for anything', async () => {
    const journal = new JournalDatabase(name);
    await journal.open();
    expect(await journal.settings.get('rebuildRows')).toBeUndefined();
    journal.close();
  });
});
