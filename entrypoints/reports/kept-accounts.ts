import { AccountShelf, type AccountBlock } from '../../lib/journal/account-shelf';
import { bytesHash } from '../../lib/journal/content-hash';
import { deflate, inflate } from '../desk/deflate';
import type { CountedCase } from './counted-case';

/** Case numbers in one block. */
const BLOCK = 512;
/** One block unpacked is a megabyte; this much is no block of ours. */
const MOST_BYTES = 64 * 2 ** 20;

/** Blocks unpacked at once. */
const AT_ONCE = 6;

/** What lies aside, block by block. */
export type Kept = ReadonlyMap<number, readonly CountedCase[]>;

/**
 * What was counted of judged cases under this stamp. It only saves work: a block that cannot be read, or is not what was
 * written, is not there. Whether the journal still says the same is for the reader to prove (`CountedCase.head`). Rejects
 * with the signal's reason when it is stopped.
 */
export async function readKept(journalName: string, stamp: string, signal: AbortSignal): Promise<Kept> {
  const shelf = new AccountShelf(journalName);
  const kept = new Map<number, readonly CountedCase[]>();
  try {
    const numbers = await shelf.blocks.where('stamp').equals(stamp).primaryKeys();
    for (let from = 0; from < numbers.length; from += AT_ONCE) {
      signal.throwIfAborted();
      const blocks = await shelf.blocks.bulkGet(numbers.slice(from, from + AT_ONCE));
      await Promise.all(blocks.map(async (block) => block && kept.set(block.block, await unpacked(block))));
    }
  } catch (error) {
    signal.throwIfAborted();
    console.error(error);
  } finally {
    shelf.close();
  }
  return kept;
}

/** Lays the judged ones of all cases aside for the next time; a block that holds just them already (`kept`) is left alone. */
export async function keepAccounts(
  journalName: string,
  { stamp, cases, kept }: { stamp: string; cases: readonly CountedCase[]; kept: Kept },
): Promise<void> {
  const shelf = new AccountShelf(journalName);
  try {
    const blocks = byBlock(cases);
    for (const [block, judged] of blocks) {
      const before = new Set(kept.get(block));
      if (judged.length === before.size && judged.every((counted) => before.has(counted))) continue;
      await shelf.blocks.put({ block, stamp, ...(await packed(judged)) });
    }
    const foreign = await shelf.blocks.where('stamp').notEqual(stamp).primaryKeys();
    const empty = (await shelf.blocks.toCollection().primaryKeys()).filter((block) => !blocks.has(block));
    await shelf.blocks.bulkDelete([...foreign, ...empty]);
  } finally {
    shelf.close();
  }
}

function byBlock(cases: readonly CountedCase[]): Map<number, CountedCase[]> {
  const blocks = new Map<number, CountedCase[]>();
  for (const counted of cases) {
    if (!counted.account?.isJudged) continue;
    const block = Math.floor(counted.account.number / BLOCK);
    const judged = blocks.get(block);
    if (judged) judged.push(counted);
    else blocks.set(block, [counted]);
  }
  return blocks;
}

async function packed(cases: readonly CountedCase[]): Promise<Pick<AccountBlock, 'packed' | 'digest'>> {
  const bytes = await deflate(new TextEncoder().encode(JSON.stringify(cases)));
  return { packed: bytes, digest: await bytesHash(bytes) };
}

/** Deflate itself does not notice a changed bit. */
async function unpacked({ block, packed: bytes, digest }: AccountBlock): Promise<readonly CountedCase[]> {
  try {
    if ((await bytesHash(bytes)) !== digest) throw new Error(`block ${block} of the accounts is not what was written`);
    // Nobody else writes here, and another program writes under another stamp.
    return JSON.parse(new TextDecoder().decode(await inflate(bytes, MOST_BYTES))) as CountedCase[];
  } catch (error) {
    console.error(error);
    return [];
  }
}
