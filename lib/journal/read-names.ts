import { Dexie } from 'dexie';
import type { ContentHash } from '../case/message';
import { erasedParts, personalData, PERSONAL_PARTS, type PersonalPart } from '../case/personal-data';
import type { JournalDatabase, JournalEvent } from './database';
import { eventKeys } from './event-keys';
import { isSameHead, readHead, withHashes, type JournalHead } from './journal-head';

/** What the events of a journal name, as far as they were read. */
export interface Names {
  /** The journal they were read from: with another head there may be other names. */
  head: JournalHead;
  /** The last event read of each case. */
  upTo: Map<string, number>;
  erased: Map<string, Set<PersonalPart>>;
  found: { caseId: string; part: PersonalPart; hashes: readonly ContentHash[] }[];
}

/** Events read at once: some milliseconds, in a transaction that keeps nobody from writing. */
const SLICE = 250;

/**
 * Reads the whole journal in slices, each after a `pause`. What is written meanwhile may be missing: then its head is no
 * longer that of the names.
 */
export async function readNames(journal: JournalDatabase, pause?: () => Promise<void>): Promise<Names> {
  const names: Names = { head: await readHead(journal), upTo: new Map(), erased: new Map(), found: [] };
  for (let key = FIRST; ;) {
    await pause?.();
    const slice = await journal.events.where('[caseId+seq]').above(key).limit(SLICE).toArray();
    const last = add(names, slice);
    if (!last) return names;
    key = [last.caseId, last.seq];
  }
}

/** The same names with those of events written since, of which only the keys are looked through; all anew where events went. */
export async function catchUpNames(
  journal: JournalDatabase,
  names: Names,
  pause?: () => Promise<void>,
): Promise<Names> {
  const head = await readHead(journal);
  const since: JournalEvent[] = [];
  for await (const keys of eventKeys(journal, pause)) {
    const unread = keys.filter(([caseId, seq]) => seq > (names.upTo.get(caseId) ?? 0));
    since.push(...(await journal.events.bulkGet(unread)).filter((event) => event !== undefined));
  }
  const hashes = since.map(({ hash }) => hash);
  if (!isSameHead(withHashes(names.head, hashes), head)) return readNames(journal, pause);
  add(names, since);
  return { ...names, head };
}

const FIRST: [string, unknown] = ['', Dexie.minKey];

function add(names: Names, events: readonly JournalEvent[]): JournalEvent | undefined {
  for (const event of events) {
    const { caseId, seq } = event;
    names.upTo.set(caseId, seq);
    for (const part of erasedParts([event]))
      names.erased.set(caseId, (names.erased.get(caseId) ?? new Set()).add(part));
    const data = personalData([event]);
    for (const part of PERSONAL_PARTS)
      if (data[part].length > 0) names.found.push({ caseId, part, hashes: data[part] });
  }
  return events.at(-1);
}
