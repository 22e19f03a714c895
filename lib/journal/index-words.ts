import type { CaseRow } from './case-row';
import type { JournalDatabase } from './database';
import { forgetWords } from './forget-words';
import { packWords } from './pack-words';
import { contentsOf } from './read';
import { BUCKET, SEGMENT, type WordIndex, type WordSegment } from './word-index';

interface Options {
  /** The words of a text, each once. */
  wordsOf: (text: string) => Iterable<string>;
  /** Runs the work on one stretch while nobody else, in any window, works on any. */
  inTurn: (work: () => Promise<void>) => Promise<void>;
  signal?: AbortSignal;
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
  const [last, known] = await Promise.all([journal.cases.orderBy('number').last(), index.segments.toArray()]);
  const total = last?.number ?? 0;
  const lastIds = await idsOf(
    journal,
    known.map(({ lastNumber }) => lastNumber),
  );
  const isRight = (stored: WordSegment) =>
    (lastIds.get(stored.lastNumber) ?? '') === stored.lastId &&
    (stored.upTo === total || stored.upTo === (stored.segment + 1) * SEGMENT);
  const right = new Set(known.filter(isRight).map(({ segment }) => segment));
  let done = Math.min(right.size * SEGMENT, total);
  options.onProgress?.(done, total);
  for (let segment = Math.ceil(total / SEGMENT) - 1; segment >= 0; segment -= 1) {
    if (right.has(segment)) continue;
    const before = known.find((stored) => stored.segment === segment);
    await options.inTurn(async () => {
      // Another window may have made it meanwhile.
      const stored = await index.segments.get(segment);
      if (stored?.upTo === before?.upTo && stored?.lastId === before?.lastId) {
        await indexSegment(journal, index, { segment, total }, options);
      }
    });
    done = Math.min(done + SEGMENT, total);
    options.onProgress?.(done, total);
  }
  const beyond = known.filter(({ segment }) => segment * SEGMENT >= total);
  await forgetWords(
    index,
    beyond.map(({ upTo }) => upTo),
  );
}

async function idsOf(journal: JournalDatabase, numbers: readonly number[]): Promise<Map<number, string>> {
  const rows = await journal.cases.where('number').anyOf(numbers).toArray();
  return new Map(rows.map(({ number, id }) => [number, id]));
}

async function indexSegment(
  journal: JournalDatabase,
  index: WordIndex,
  { segment, total }: { segment: number; total: number },
  { wordsOf, signal }: Options,
): Promise<void> {
  const first = segment * SEGMENT + 1;
  const upTo = Math.min((segment + 1) * SEGMENT, total);
  const buckets = new Map<string, Map<string, number[]>>();
  let last: CaseRow | undefined;
  for (let from = first; from <= upTo; from += SLICE) {
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
