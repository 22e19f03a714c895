import type { CaseEventBody } from '../../../lib/case/events';
import type { CaseEvent } from '../../../lib/case/events';
import { replay } from '../../../lib/case/replay';
import { badgeOf } from '../../../lib/deadline/badge-of';
import type { JournalEvent } from '../../../lib/journal/database';
import { putHead } from '../../../lib/journal/journal-head';
import { indexWords } from '../../../lib/journal/index-words';
import { openCases } from '../../../lib/journal/read';
import { readCase } from '../../../lib/journal/read-case';
import { rebuildProjection } from '../../../lib/journal/rebuild-projection';
import { WordIndex } from '../../../lib/journal/word-index';
import { builtInProfiles } from '../../../lib/regulation/built-in-profiles';
import { searchWords } from '../../../lib/text/search-words';
import type { Capture } from '../../../lib/site/site';
import { aMessage } from '../../case/a-message';
import { aCapture } from '../../site/a-capture';
import type { Desk } from '../../../entrypoints/desk/desk';
import { keepRegulation } from '../../../entrypoints/desk/keep-regulation';
import { officeClock } from '../../../entrypoints/desk/office-clock';
import { openDesk } from '../../../entrypoints/desk/open-desk';
import { projectCase } from '../../../entrypoints/desk/project-case';
import { rulingAtHand } from '../../../entrypoints/desk/ruling';
import { runCommand } from '../../../entrypoints/desk/run-command';
import { takeMessage } from '../../../entrypoints/desk/take-message';
import { proposedOffice } from '../../../entrypoints/sidepanel/proposed-office';

/** What a page of the extension's origin does for the bench. Times in ms. */
export interface JournalBench {
  setUp(): Promise<void>;
  /** Brings the journal to this many cases, the last 300 of them open. */
  fill(cases: number): Promise<void>;
  /** Makes the index of words from nothing: ms, its size in bytes and the longest task meanwhile. */
  index(): Promise<{ ms: number; bytes: number; longest: number }>;
  /** One raw put of the same bytes, one taking and one command on a case, in turn. */
  writes(count: number): Promise<{ raw: number; take: number; command: number }[]>;
  badge(): Promise<number>;
  /** A rebuild that is stopped in the middle: how many cases it came to. */
  rebuild(): Promise<{ ms: number; cases: number }>;
}

const OPEN = 300;
const CHUNK = 5000;
const REBUILD_MS = 8000;
const HASH = '0'.repeat(64);
const DAY = 86_400_000;
let filled = 0;

const bench: JournalBench = {
  async setUp() {
    const { journal } = await openDesk();
    const [profile] = builtInProfiles;
    if (!profile) throw new Error('no profile');
    await keepRegulation(journal, profile);
    await journal.settings.put({ key: 'office', value: proposedOffice(profile) });
  },
  async fill(cases) {
    const desk = await openDesk();
    const { journal } = desk;
    if (filled > 0) await closeAll(desk);
    for (let from = filled; from < cases; from += CHUNK) {
      const upTo = Math.min(cases, from + CHUNK);
      const made = Array.from({ length: upTo - from }, (_, index) => eventsOfCase(desk, from + index, cases));
      const rows = made.map((events) => rowOf(desk, events));
      const { events, cases: table, keys, settings, contents } = journal;
      await journal.transaction('rw', [events, table, keys, settings, contents], async () => {
        await journal.events.bulkAdd(made.flat());
        await journal.contents.bulkAdd(
          made.map((_, index) => ({ hash: hashOf(from + index), kind: 'text', body: textOf(from + index) })),
        );
        await journal.cases.bulkPut(rows);
        await journal.keys.bulkPut(rows.map(({ messageKey, id: caseId }) => ({ messageKey, caseId })));
        await journal.settings.put({ key: 'lastNumber', value: upTo });
      });
    }
    await putHead(journal, { count: await journal.events.count(), digest: HASH });
    filled = cases;
  },
  async writes(count) {
    const desk = await openDesk();
    const raw = await rawStore();
    const results = [];
    for (let index = 0; index < count; index += 1) {
      const capture = captureOf(index);
      const bytes = JSON.stringify(eventsOfCase(desk, 0, 1)[0]) + JSON.stringify(rowOf(desk, eventsOfCase(desk, 0, 1)));
      await quiet();
      const rawMs = await timed(() => raw(`${index}`, bytes));
      await quiet();
      let caseId = '';
      const take = await timed(async () => {
        caseId = (await takeMessage(desk, capture, 'button')).row.id;
      });
      await quiet();
      // As it is on the screen the person acts on.
      const shown = await readCase(desk.journal, caseId);
      const command = await timed(async () => {
        const outcome = await runCommand(desk, { caseId, seen: 1, shown, command: { type: 'addNote', content: HASH } });
        if (!outcome.done) throw new Error(outcome.refusal);
      });
      results.push({ raw: rawMs, take, command });
    }
    return results;
  },
  async index() {
    const { journal } = await openDesk();
    const index = new WordIndex(journal.name);
    await index.delete();
    await index.open();
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const ms = await timed(() => indexWords(journal, index, { wordsOf: searchWords, inTurn: (work) => work() }));
    observer.disconnect();
    const bytes = (await index.segments.toArray()).reduce((sum, { size }) => sum + size * 2, 0);
    index.close();
    return { ms, bytes, longest };
  },
  async badge() {
    const desk = await openDesk();
    const clock = officeClock(desk);
    return timed(async () => badgeOf(await openCases(desk.journal), Date.now(), clock));
  },
  async rebuild() {
    const desk = await openDesk();
    let cases = 0;
    const ms = await timed(() =>
      rebuildProjection(desk.journal, (events) => Promise.resolve(rowOf(desk, events)), {
        signal: AbortSignal.timeout(REBUILD_MS),
        onProgress: (done) => (cases = done),
      }).catch(() => undefined),
    );
    return { ms, cases };
  },
};

Object.assign(globalThis, { bench });

/** What follows a write, in this window and in others, is over: a person acts no sooner. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Closed cases stand for twenty years of work: nothing of them may cost anything. */
async function closeAll({ journal }: Desk): Promise<void> {
  await journal.cases.toCollection().modify((row) => {
    row.closed = true;
    row.status = 'closed';
    delete row.queueAt;
  });
}

function eventsOfCase(desk: Desk, index: number, cases: number): JournalEvent[] {
  const at = new Date(Date.now() - (cases - index) * 60_000 - DAY).toISOString();
  const base = {
    caseId: `case-${String(index).padStart(7, '0')}`,
    recordedAt: at,
    happenedAt: at,
    happenedReason: null,
    by: 'first',
  };
  const bodies: CaseEventBody[] = [
    {
      type: 'MessageTaken',
      number: index + 1,
      message: aMessage({
        key: `vk:-1_${index + 1}`,
        kind: 'post',
        url: `https://vk.com/wall-1_${index + 1}`,
        pageTitle: 'Заречный район',
        text: hashOf(index),
        dateRaw: 'вчера в 18:20',
      }),
      regulation: desk.office.regulation,
      via: 'button',
      starts: {},
      facts: {},
    },
    ...(index < cases - OPEN ? [{ type: 'CaseClosed', reason: 'вопрос решён на месте' } as const] : []),
  ];
  return bodies.map((body, step) => ({ ...base, id: `${base.caseId}-${step}`, seq: step + 1, hash: HASH, ...body }));
}

function hashOf(index: number): string {
  return String(index).padStart(64, '0');
}

const ROOTS = 'вод,дорог,свет,мусор,подъезд,двор,школ,автобус,крыш,труб,ям,собак,больниц,площадк,тротуар,котельн'.split(
  ',',
);
const ENDINGS = 'а,ы,у,ой,ами,е,ах,ный,ного,ная,ник,ником'.split(',');
const PREFIXES = ',при,за,под,пере,раз,об,на,от,про,вы,до,без,меж,над,пред'.split(',');

/** A message of about 1 kB with words as often as in a language (Zipf), some three thousand of them, and one of its own. */
function textOf(index: number): string {
  let seed = index * 2_654_435_761 + 1;
  const next = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const pick = (list: readonly string[]) => list[Math.floor(next() ** 2 * list.length)] ?? '';
  const said = Array.from({ length: 70 }, () => pick(PREFIXES) + pick(ROOTS) + pick(ENDINGS));
  return `${said.join(' ')} лебедь${index}`;
}

function rowOf(desk: Desk, events: readonly CaseEvent[]) {
  const made = replay(events);
  if (!made) throw new Error('no case');
  const text = textOf(made.number - 1);
  return projectCase(
    made,
    rulingAtHand(desk, made.regulation),
    { text, author: 'Анна Кузнецова', authorKey: null },
    Date.now(),
  );
}

function captureOf(index: number): Capture {
  return aCapture(index, { key: `vk:-2_${Date.now()}${index}`, author: { name: 'Анна', url: null, id: null } });
}

/** A put and nothing else, as durable as ours. */
async function rawStore(): Promise<(key: string, value: string) => Promise<void>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bench-raw', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
  return (key, value) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put(value, key);
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', () => reject(transaction.error ?? new Error('not written')));
    });
}
