import type { CaseEvent } from '../case/events';
import type { CaseRow } from './case-row';
import { chain, isConstraint, type Append } from './append';
import type { ContentRow, JournalDatabase } from './database';

/** What a taking writes once its number is known. */
export interface Taking {
  caseId: string;
  events: readonly CaseEvent[];
  contents: readonly ContentRow[];
  row: CaseRow;
}

export type Taken = { taken: true; row: CaseRow } | { taken: false; row: CaseRow };

/**
 * Records a new case under the next number of the office. The message's key is unique over all open and closed cases:
 * a second take, from another tab or host, answers with the case that is there (`taken: false`). Numbers are never
 * reused. Rejects when nothing could be written.
 */
export async function recordTaking(
  journal: JournalDatabase,
  messageKey: string,
  prepare: (number: number) => Promise<Taking>,
): Promise<Taken> {
  for (;;) {
    const existing = await rowOfKey(journal, messageKey);
    if (existing) return { taken: false, row: existing };
    const number = (await lastNumber(journal)) + 1;
    const taking = await prepare(number);
    if (await write(journal, messageKey, number, taking)) return { taken: true, row: taking.row };
  }
}

/** The projection of the case that a message belongs to, if it is in work or was. */
export async function rowOfKey(journal: JournalDatabase, messageKey: string): Promise<CaseRow | undefined> {
  const owner = await journal.keys.get(messageKey);
  return owner && journal.cases.get(owner.caseId);
}

/** False: another context took the number or the message in between. */
async function write(journal: JournalDatabase, messageKey: string, number: number, taking: Taking): Promise<boolean> {
  const change: Append = { ...taking, after: 0 };
  const chained = await chain(journal, change);
  if (!chained) throw new Error(`Case id ${taking.caseId} is already in the journal`);
  try {
    return await journal.transaction(
      'rw',
      [journal.events, journal.contents, journal.cases, journal.keys, journal.settings],
      async () => {
        if ((await lastNumber(journal)) !== number - 1 || (await rowOfKey(journal, messageKey))) return false;
        await journal.keys.put({ messageKey, caseId: taking.caseId });
        await journal.settings.put({ key: 'lastNumber', value: number });
        await journal.events.bulkAdd(chained);
        await journal.contents.bulkPut([...taking.contents]);
        await journal.cases.add(taking.row);
        return true;
      },
    );
  } catch (error) {
    if (isConstraint(error)) return false;
    throw error;
  }
}

/** The greatest number ever given: a case that is there has its number, whatever the settings say. */
async function lastNumber(journal: JournalDatabase): Promise<number> {
  const stored = (await journal.settings.get('lastNumber'))?.value;
  const greatest = (await journal.cases.orderBy('number').last())?.number ?? 0;
  return typeof stored === 'number' ? Math.max(stored, greatest) : greatest;
}
