import type { CaseEvent } from '../case/events';
import { NUMBERS_APART } from '../case/numbers-apart';
import type { CaseRow } from './case-row';
import { chain } from './chain';
import type { ContentRow, JournalDatabase } from './database';
import { isConstraint } from './is-constraint';
import { expectSetting, type KnownSetting, settingText } from './known-setting';
import { writeAtOnce } from './write-at-once';

/** What a taking writes once its number is known. */
export interface Taking {
  caseId: string;
  events: readonly CaseEvent[];
  contents: readonly ContentRow[];
  row: CaseRow;
  /** The settings it was prepared by: they must still be so when it is written. */
  settings?: readonly KnownSetting[];
}

export type Taken = { taken: true; row: CaseRow } | { taken: false; row: CaseRow };

/**
 * Records a new case under the next number of the office. The message's key is unique over all open and closed cases:
 * a second take, from another tab or host, answers with the case that is there (`taken: false`). Numbers are never
 * reused. `prepare` is called again, and must look at the settings anew, where another context took the number or changed
 * those settings in between. Rejects when nothing could be written.
 */
export async function recordTaking(
  journal: JournalDatabase,
  messageKey: string,
  prepare: (number: number) => Promise<Taking>,
): Promise<Taken> {
  for (let attempt = 0; ; attempt += 1) {
    // The first attempt trusts what this context gave last; the transaction itself finds out whether that still holds.
    const known = attempt === 0 ? given.get(journal) : undefined;
    const [owner, last] =
      known === undefined ? await Promise.all([journal.keys.get(messageKey), lastNumber(journal)]) : [undefined, known];
    const existing = owner && (await journal.cases.get(owner.caseId));
    if (existing) return { taken: false, row: existing };
    const number = last + 1;
    const taking = await prepare(number);
    if (await write(journal, { messageKey, number, after: known, isOrphan: owner !== undefined, taking })) {
      given.set(journal, number);
      return { taken: true, row: taking.row };
    }
  }
}

/** The last number this context gave. */
const given = new WeakMap<JournalDatabase, number>();

/** The projection of the case that a message belongs to, if it is in work or was. */
export async function rowOfKey(journal: JournalDatabase, messageKey: string): Promise<CaseRow | undefined> {
  const owner = await journal.keys.get(messageKey);
  return owner && journal.cases.get(owner.caseId);
}

interface Writing {
  messageKey: string;
  number: number;
  /** The number that must still be the last one; undefined: it has just been read. */
  after: number | undefined;
  /** The key is there and its case is not. */
  isOrphan: boolean;
  taking: Taking;
}

/**
 * One transaction: that nobody else has the number, the message or the case is what the keys of the tables are for.
 * False: another context took the number or the message in between, or changed the settings.
 */
async function write(
  journal: JournalDatabase,
  { messageKey, number, after, isOrphan, taking }: Writing,
): Promise<boolean> {
  const chained = await chain(taking.events, null);
  const key = { messageKey, caseId: taking.caseId };
  try {
    return await writeAtOnce(
      journal,
      chained,
      {
        keys: [messageKey],
        cases: [taking.row.id],
        contents: taking.contents.map(({ hash }) => hash),
        settings: ['lastNumber'],
      },
      (store) => {
        // Another context has given numbers, changed the office, or put another journal here: then nothing is written.
        if (after !== undefined) expectSetting(store('settings'), { key: 'lastNumber', text: settingText(after) });
        for (const known of taking.settings ?? []) expectSetting(store('settings'), known);
        if (isOrphan) store('keys').put(key);
        else store('keys').add(key);
        store('cases').add(taking.row);
        for (const content of taking.contents) store('contents').put(content);
        store('settings').put({ key: 'lastNumber', value: number });
      },
    );
  } catch (error) {
    if (isConstraint(error)) return false;
    throw error;
  }
}

/** The greatest number this office ever gave: a case that is there has its number, whatever the settings say. */
async function lastNumber(journal: JournalDatabase): Promise<number> {
  const [stored, last] = await Promise.all([
    journal.settings.get('lastNumber'),
    journal.cases.where('number').below(NUMBERS_APART).last(),
  ]);
  const greatest = last?.number ?? 0;
  return typeof stored?.value === 'number' ? Math.max(stored.value, greatest) : greatest;
}
