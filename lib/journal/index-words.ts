import { NUMBERS_APART } from '../case/numbers-apart';
import type { CaseRow } from './case-row';
import type { JournalDatabase } from './database';
import { forgetWords } from './forget-words';
import { packWords } from './pack-words';
import { contentsOf } from './read';
import { BUCKET, SEGMENT, type WordIndex } from './word-index';

interface Options {
  /** The words of a text, each once. */
  wordsOf: (text: string) => Iterable<string>;
  /** Runs the work on one stretch while nobody else, in any window, works on any. */
  inTurn: (work: () => Promise<void>) => Promise<void>;
  signal?: AbortSignal;
  /** Awaited before each slice: others may go first. */
  pause?: (() => Promise<void>) | undefined;
  /** Cases whose words can be found, of all there are. */
  onProgress?: (done: number, total: number) => void;
}

/** Cases read at once: some ten milliseconds, so that whoever works meanwhile notices nothing. */
const SLICE = 32;
/** Blocks written at once, for the same reason. */
const BLOCKS = 50;

/**
 * Brings the index up to the journal: stretches of numbers that are missing, have grown or hold other cases are made anew,
 * the newest first. A stretch is written whole or not at all, so it may be stopped and begun again.
 */
export async function indexWords(journal: JournalDatabase, index: WordIndex, options: Options): Promise<void> {
  const [stretches, known] = await Promise.all([stretchesOf(journal), index.segments.toArray()]);
  const total = stretches.reduce((sum, { from, upTo }) => sum + upTo - from + 1, 0);
  const lastIds = await idsOf(
    journal,
    known.map(({ lastNumber }) => lastNumber),
  );
  const isRight = ({ segment, upTo }: Stretch) =>
    known.some(
      (stored) =>
        stored.segment === segment && stored.upTo === upTo && (lastIds.get(stored.lastNumber) ?? '') === stored.lastId,
    );
  const missing = stretches.filter((stretch) => !isRight(stretch));
  let done = missing.reduce((left, { from, upTo }) => left - (upTo - from + 1), total);
  options.onProgress?.(done, total);
  for (const stretch of missing) {
    const before = known.find((stored) => stored.segment === stretch.segment);
    await options.inTurn(async () => {
      // Another window may have made it meanwhile.
      const stored = await index.segments.get(stretch.segment);
      if (stored?.upTo === before?.upTo && stored?.lastId === before?.lastId) {
        await indexSegment(journal, index, stretch, options);
      }
    });
    done += stretch.upTo - stretch.from + 1;
    options.onProgress?.(done, total);
  }
  const beyond = known.filter(({ segment }) => stretches.every((stretch) => stretch.segment !== segment));
  await forgetWords(
    index,
    beyond.map(({ upTo }) => upTo),
  );
}

interface Stretch {
  segment: number;
  /** Numbers of it that may have cases. */
  from: number;
  upTo: number;
}

/** Where numbers are, the greatest first: from 1 on, and from the first of those that were moved apart on. */
async function stretchesOf({ cases }: JournalDatabase): Promise<Stretch[]> {
  const stretches: Stretch[] = [];
  for (let last = await cases.orderBy('number').last(); last;) {
    const before = Math.floor((last.number - 1) / NUMBERS_APART) * NUMBERS_APART;
    const first = before === 0 ? 1 : ((await cases.where('number').above(before).first())?.number ?? last.number);
    for (let segment = segmentOf(last.number); segment >= segmentOf(first); segment -= 1) {
      const [from, upTo] = [Math.max(segment * SEGMENT + 1, first), Math.min((segment + 1) * SEGMENT, last.number)];
      stretches.push({ segment, from, upTo });
    }
    last = await cases.where('number').belowOrEqual(before).last();
  }
  return stretches;
}

function segmentOf(number: number): number {
  return Math.floor((number - 1) / SEGMENT);
}

async function idsOf(journal: JournalDatabase, numbers: readonly number[]): Promise<Map<number, string>> {
  const rows = await journal.cases.where('number').anyOf(numbers).toArray();
  return new Map(rows.map(({ number, id }) => [number, id]));
}

async function indexSegment(
  journal: JournalDatabase,
  index: WordIndex,
  { segment, from: least, upTo }: Stretch,
  { wordsOf, signal, pause }: Options,
): Promise<void> {
  const first = segment * SEGMENT + 1;
  const buckets = new Map<string, Map<string, number[]>>();
  let last: CaseRow | undefined;
  for (let from = least; from <= upTo; from += SLICE) {
    await pause?.();
    signal?.throwIfAborted();
    const rows = await journal.cases
      .where('number')
      .between(from, Math.min(from + SLICE, upTo + 1))
      .toArray();
    const texts = await textsOf(journal, rows);
    for (const [place, row] of rows.entries()) {
      for (const word of wordsOf(texts[place] ?? '')) put(buckets, word, row.number - first);
      last = row;
    }
  }
  const words = [...buckets];
  let size = 0;
  await index.transaction('rw', index.segments, index.blocks, async () => {
    await index.blocks.where('segment').equals(segment).delete();
    for (let from = 0; from < words.length; from += BLOCKS) {
      const blocks = words
        .slice(from, from + BLOCKS)
        .map(([bucket, places]) => ({ bucket, segment, words: packWords(places) }));
      size += blocks.reduce((sum, block) => sum + block.words.length, 0);
      await index.blocks.bulkPut(blocks);
    }
    await index.segments.put({ segment, upTo, lastNumber: last?.number ?? 0, lastId: last?.id ?? '', size });
  });
}

function put(buckets: Map<string, Map<string, number[]>>, word: string, place: number): void {
  const name = word.slice(0, BUCKET);
  const bucket = buckets.get(name) ?? new Map<string, number[]>();
  buckets.set(name, bucket);
  const places = bucket.get(word);
  if (places) places.push(place);
  else bucket.set(word, [place]);
}

/** The whole text and the author's name of each row; of an erased one only what its row still shows. */
async function textsOf(journal: JournalDatabase, rows: readonly CaseRow[]): Promise<string[]> {
  const firsts = await journal.events.bulkGet(rows.map(({ id }): [string, number] => [id, 1]));
  const hashes = firsts.map((event, place) =>
    event?.type === 'MessageTaken' && !rows[place]?.erased ? event.message.text : null,
  );
  const bodies = await contentsOf(
    journal,
    hashes.filter((hash) => hash !== null),
  );
  return rows.map((row, place) => {
    const hash = hashes[place] ?? null;
    return `${(hash === null ? undefined : bodies.get(hash)) ?? row.excerpt} ${row.authorName ?? ''}`;
  });
}
