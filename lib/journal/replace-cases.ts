import { Dexie } from 'dexie';
import type { CaseRow } from './case-row';
import type { JournalDatabase, JournalEvent } from './database';
import { putHead, readHead, withHashes, withoutHashes } from './journal-head';
import { isConstraint } from './is-constraint';

/** A case as it is after copies were joined, and what it was made of. */
export interface Replacement {
  /** Cases that were there, each with the hash of its last event; they go. */
  before: readonly { caseId: string; hash: string }[];
  /** All of its events. */
  events: readonly JournalEvent[];
  row: CaseRow;
}

/**
 * Puts joined cases in the place of what they were made of, in ONE transaction with rows, keys and the head. False where
 * somebody wrote meanwhile to one of these cases, or gave one of their numbers: then nothing was written, and the joining is
 * worked out again.
 */
export async function replaceCases(journal: JournalDatabase, replacements: readonly Replacement[]): Promise<boolean> {
  const { events, cases, keys, settings } = journal;
  try {
    const head = await journal.transaction('rw', events, cases, keys, settings, async () => {
      const was = await readHead(journal);
      const gone: string[] = [];
      for (const { before } of replacements) {
        for (const { caseId, hash } of before) gone.push(...(await removeCase(journal, caseId, hash)));
      }
      const added = replacements.flatMap((replacement) => replacement.events);
      await events.bulkAdd(added);
      await cases.bulkAdd(replacements.map(({ row }) => row));
      for (const { row, before } of replacements) await putKey(journal, row, before);
      const after = withHashes(
        withoutHashes(was, gone),
        added.map(({ hash }) => hash),
      );
      await putHead(journal, after);
      return after;
    });
    if (journal.witness) journal.witness = head;
    return true;
  } catch (error) {
    if (error instanceof Overtaken || isTaken(error)) return false;
    throw error;
  }
}

class Overtaken extends Error {}

/** Hashes of the events that went. */
async function removeCase({ events, cases }: JournalDatabase, caseId: string, hash: string): Promise<string[]> {
  const range = events.where('[caseId+seq]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]);
  const hashes = (await range.toArray()).map((event) => event.hash);
  if (hashes.at(-1) !== hash) throw new Overtaken();
  await range.delete();
  await cases.delete(caseId);
  return hashes;
}

async function putKey(
  { keys }: JournalDatabase,
  { id: caseId, messageKey, status }: CaseRow,
  before: Replacement['before'],
): Promise<void> {
  if (status !== 'cancelled') {
    await keys.put({ messageKey, caseId });
    return;
  }
  const owner = await keys.get(messageKey);
  if (owner && (owner.caseId === caseId || before.some((gone) => gone.caseId === owner.caseId)))
    await keys.delete(messageKey);
}

/** Rows put together are refused together. */
function isTaken(error: unknown): boolean {
  return isConstraint(error) || (error instanceof Dexie.BulkError && error.failures.some(isConstraint));
}
