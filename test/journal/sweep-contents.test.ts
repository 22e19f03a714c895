import 'fake-indexeddb/auto';
import { Dexie, type DBCore } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import type { CaseEvent } from '../../lib/case/events';
import { JournalDatabase, type JournalEvent } from '../../lib/journal/database';
import { countHead, putHead } from '../../lib/journal/journal-head';
import { keepFile } from '../../lib/journal/keep-file';
import { sweepContents } from '../../lib/journal/sweep-contents';
import { noteEvent, takenEvent } from './sample-events';

const NOW = Date.parse('2026-11-22T10:00:00.000Z');
const DAY = 24 * 3_600_000;
const [TEXT, NOTE, STRAY] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];

let journal: JournalDatabase;
/** Told of every reading of events with the mode of its transaction, before it is read. */
let onReadingEvents: (mode: string) => void;

function spied(down: DBCore): DBCore {
  return {
    ...down,
    table(name) {
      const table = down.table(name);
      const told = <Request extends { trans: object }, Result>(read: (request: Request) => Result) => {
        return (request: Request): Result => {
          if (name === 'events' && 'mode' in request.trans) onReadingEvents(String(request.trans.mode));
          return read(request);
        };
      };
      return { ...table, query: told(table.query), openCursor: told(table.openCursor), getMany: told(table.getMany) };
    },
  };
}

beforeEach(async () => {
  journal = new JournalDatabase(`test-${crypto.randomUUID()}`);
  onReadingEvents = () => undefined;
  journal.use({ stack: 'dbcore', name: 'spy', create: spied });
  await journal.open();
  for (const hash of [TEXT, NOTE, STRAY]) await journal.contents.put({ hash, kind: 'text', body: hash });
});

const write = (...events: CaseEvent[]) =>
  journal.events.bulkAdd(
    events.map((event): JournalEvent => ({
      ...event,
      hash: event.seq.toString(16).padStart(64, event.caseId === 'case-1' ? '1' : '2'),
    })),
  );
/** Writes or removes an event as everybody does: with the head, in one transaction. */
const change = ({ add, remove }: { add?: CaseEvent; remove?: [string, number] }) =>
  journal.transaction('rw', journal.events, journal.settings, async () => {
    if (add) await write(add);
    if (remove) await journal.events.delete(remove);
    await putHead(journal, await countHead(journal));
  });
const left = async () => (await journal.contents.toCollection().primaryKeys()).map((hash) => hash[0]).join('');

const erasure = (caseId: string, parts: readonly ('messages' | 'notes')[]): CaseEvent => ({
  id: `${caseId}-3`,
  caseId,
  seq: 3,
  recordedAt: new Date(NOW).toISOString(),
  happenedAt: new Date(NOW).toISOString(),
  happenedReason: null,
  by: 'ivanova',
  type: 'PersonalDataErased',
  parts,
  ground: 'term',
  basis: '',
  authorNumber: null,
});

it('reads no event while it is paused, and does afterwards what it does without a pause', async () => {
  await write(takenEvent('case-1', 1), noteEvent('case-1', 2), erasure('case-1', ['messages']));
  let read = 0;
  let goOn = () => {};
  onReadingEvents = () => (read += 1);
  const sweeping = sweepContents(journal, NOW, () => new Promise((resolve) => (goOn = resolve)));
  await journal.settings.toArray();
  // The head is counted where nobody kept it; that is one reading.
  const before = read;
  await journal.settings.toArray();
  expect([read, await left()]).toEqual([before, 'abc']);
  const going = setInterval(() => goOn());
  expect(await sweeping).toEqual({ erased: 1, orphans: 0, waiting: 1 });
  clearInterval(going);
  expect(read).toBeGreaterThan(before);
});

it('removes what the journal says is erased, at once, and nothing besides', async () => {
  await write(takenEvent('case-1', 1), noteEvent('case-1', 2), erasure('case-1', ['messages']));
  await journal.settings.put({ key: 'sweepDue', value: true });
  expect(await sweepContents(journal, NOW)).toEqual({ erased: 1, orphans: 0, waiting: 1 });
  expect(await left()).toBe('bc');
  expect(await journal.settings.get('sweepDue')).toBeUndefined();
});

it('leaves a text that another case still has', async () => {
  await write(takenEvent('case-1', 1), noteEvent('case-1', 2), erasure('case-1', ['messages', 'notes']));
  await write(takenEvent('case-2', 2));
  await sweepContents(journal, NOW);
  expect(await left()).toBe('ac');
});

it('removes what nobody names a day after it was first seen so, and no file of a draft that is being typed', async () => {
  await write(takenEvent('case-1', 1), noteEvent('case-1', 2));
  const bytes = (text: string) => ({ bytes: new TextEncoder().encode(text).buffer, type: 'text/plain' });
  const typed = await keepFile(journal, bytes('в проекте'));
  const forgotten = await keepFile(journal, bytes('забытый'));
  const value = { 'case-1/draft/files': JSON.stringify([{ hash: typed, name: 'дом.txt' }]) };
  await journal.settings.put({ key: 'typed', value });
  expect(await sweepContents(journal, NOW)).toEqual({ erased: 0, orphans: 0, waiting: 2 });
  expect(await sweepContents(journal, NOW + DAY - 1)).toEqual({ erased: 0, orphans: 0, waiting: 2 });
  expect(await journal.files.get(forgotten)).toBeDefined();
  expect(await sweepContents(journal, NOW + DAY)).toEqual({ erased: 0, orphans: 2, waiting: 0 });
  expect(await left()).toBe('ab');
  expect(await journal.files.toCollection().primaryKeys()).toEqual([typed]);
});

it('forgets that a thing was unnamed once somebody names it', async () => {
  await write(takenEvent('case-1', 1), noteEvent('case-1', 2));
  await sweepContents(journal, NOW);
  await write({ ...noteEvent('case-1', 3), content: STRAY } as CaseEvent);
  expect(await sweepContents(journal, NOW + 2 * DAY)).toEqual({ erased: 0, orphans: 0, waiting: 0 });
  await journal.events.delete(['case-1', 3]);
  expect(await sweepContents(journal, NOW + 3 * DAY)).toEqual({ erased: 0, orphans: 0, waiting: 1 });
});

it('reads the journal in no transaction that a taking would wait for', async () => {
  await write(noteEvent('case-1', 2), erasure('case-1', ['messages']));
  await change({ add: takenEvent('case-1', 1) });
  const modes = new Set<string>();
  onReadingEvents = (mode) => modes.add(mode);
  expect(await sweepContents(journal, NOW)).toEqual({ erased: 1, orphans: 0, waiting: 1 });
  expect([...modes]).toEqual(['readonly']);
});

it('leaves a text that a case takes up after its place in the journal was read', async () => {
  await write(noteEvent('case-1', 2), erasure('case-1', ['messages']));
  await change({ add: takenEvent('case-1', 1) });
  let took: PromiseLike<void> | undefined;
  onReadingEvents = () => {
    took ??= Dexie.ignoreTransaction(() => change({ add: takenEvent('case-0', 2) }));
  };
  expect(await sweepContents(journal, NOW)).toEqual({ erased: 0, orphans: 0, waiting: 1 });
  await took;
  expect(await left()).toBe('abc');
});

it('reads anew where events went while it read', async () => {
  await write(takenEvent('case-1', 1), takenEvent('case-2', 2));
  await change({ add: noteEvent('case-1', 2) });
  await journal.settings.put({ key: 'orphansSeen', value: { [NOTE]: NOW - DAY, [STRAY]: NOW } });
  let went: PromiseLike<void> | undefined;
  onReadingEvents = () => {
    went ??= Dexie.ignoreTransaction(() => change({ remove: ['case-1', 2] }));
  };
  expect(await sweepContents(journal, NOW)).toEqual({ erased: 0, orphans: 1, waiting: 1 });
  await went;
  expect(await left()).toBe('ac');
});

it('a file chosen again, though it lay there nameless for a day, is not taken away before its draft is written', async () => {
  const file = { bytes: new TextEncoder().encode('фото').buffer, type: 'image/png' };
  const hash = await keepFile(journal, file);
  await sweepContents(journal, NOW - DAY);
  expect(await keepFile(journal, file)).toBe(hash);
  await sweepContents(journal, NOW);
  expect(await journal.files.get(hash)).toBeDefined();
});
