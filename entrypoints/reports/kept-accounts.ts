import { AccountShelf, type AccountBlock } from '../../lib/journal/account-shelf';
import { deflate, inflate } from '../desk/deflate';
import type { CountedCase } from './counted-case';

/** Case numbers in one block. */
const BLOCK = 512;
/** One block unpacked is a megabyte; this much is no block of ours. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * What was counted of judged cases under this stamp, by case. It only saves work: where it cannot be read, there is nothing.
 * Whether the journal still says the same is for the reader to prove (`CountedCase.head`).
 */
export async function readKept(journalName: string, stamp: string): Promise<ReadonlyMap<string, CountedCase>> {
  const shelf = new AccountShelf(journalName);
  try {
    const blocks = (await shelf.blocks.toArray()).filter((block) => block.stamp === stamp);
    const cases = await Promise.all(blocks.map(unpacked));
    return new Map(cases.flat().map((counted) => [counted.caseId, counted]));
  } catch (error) {
    console.error(error);
    return new Map();
  } finally {
    shelf.close();
  }
}

/** Lays the judged ones of all cases aside for the next time; a block that says the same already (`kept`) is left alone. */
export async function keepAccounts(
  journalName: string,
  { stamp, cases, kept }: { stamp: string; cases: readonly CountedCase[]; kept: ReadonlyMap<string, CountedCase> },
): Promise<void> {
  const shelf = new AccountShelf(journalName);
  try {
    const blocks = byBlock(cases);
    const known = byBlock([...kept.values()]);
    for (const [block, judged] of blocks) {
      const before = new Set(known.get(block));
      if (judged.length === before.size && judged.every((counted) => before.has(counted))) continue;
      await shelf.blocks.put({ block, stamp, packed: await packed(judged) });
    }
    const stale = await shelf.blocks
      .filter(({ block, stamp: other }) => other !== stamp || !blocks.has(block))
      .primaryKeys();
    await shelf.blocks.bulkDelete(stale);
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

function packed(cases: readonly CountedCase[]): Promise<Uint8Array<ArrayBuffer>> {
  return deflate(new TextEncoder().encode(JSON.stringify(cases)));
}

async function unpacked(block: AccountBlock): Promise<CountedCase[]> {
  return JSON.parse(new TextDecoder().decode(await inflate(block.packed, MOST_BYTES))) as CountedCase[];
}
