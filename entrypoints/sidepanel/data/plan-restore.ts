import { BackupFault } from '../../../lib/backup/backup-fault';
import type { BackupHeader, BackupRecord } from '../../../lib/backup/backup-records';
import { caseNumbers, type CaseClaim } from '../../../lib/backup/case-numbers';
import { originalOf } from '../../../lib/backup/join-events';
import { claimOf, groupsOf } from '../../../lib/backup/case-claims';
import { mergeSettings, type Settings } from '../../../lib/backup/merge-settings';
import { settingsGain, type SettingsGain } from '../../../lib/backup/settings-gain';
import { canonicalJson } from '../../../lib/case/canonical-json';
import type { CaseEvent } from '../../../lib/case/events';
import type { JournalDatabase, SettingRow } from '../../../lib/journal/database';
import { eachCase } from '../../../lib/journal/each-case';
import { readHead } from '../../../lib/journal/journal-head';
import { spoiltEvents } from '../../../lib/journal/spoilt-events';
import type { Person } from '../../../lib/office/office';
import { readOffice } from '../../../lib/office/read-office';
import { FIRST_PERSON_KEY } from '../../desk/unset-office';
import { checkSettings } from './check-settings';
import { copiedOf, ownSettings } from './copied-settings';
import { healedBy, missingOf, namedLeft } from './healing';
import { openBackup, readBackup } from './read-backup';

/** A case of this database: what it says of itself, its № now and its last event. */
export interface OwnCase extends CaseClaim {
  numberNow: number;
  hash: string;
  /** Ids of its events that are not what was written. */
  spoilt: readonly string[];
}

/** Cases of one message: those that are here and those the copy has something new of. */
export interface RestoreGroup {
  /** Id of the case they become, and its №. */
  caseId: string;
  number: number;
  own: readonly OwnCase[];
  /** Ids of cases of the copy. */
  copied: readonly string[];
}

/** What a copy would change. Nothing was changed yet. */
export interface RestorePlan {
  header: BackupHeader;
  /** Whether nothing is in the database yet. */
  isEmpty: boolean;
  /** Settings of the copy, as far as they are for this database; see `mergeSettings`. */
  copied: Settings;
  gain: SettingsGain;
  /** Name of whoever worked on the other computer where the copy was made; null: it was made on this one, or moves here. */
  whose: string | null;
  /** People of the copy's office, where it is taken whole because none was set up here; null: the one that is here stays. */
  takenOffice: { people: readonly Person[]; currentPersonId: string } | null;
  /** Only those that change. */
  groups: readonly RestoreGroup[];
  newEvents: number;
  /** Events that are here spoilt, texts and files spoilt or lost: the copy has them whole. */
  healed: number;
  /** № of cases that are not here yet, as they will be. */
  newCases: readonly number[];
  /** № of cases that are here and get events. */
  grown: readonly number[];
  /** № of cases that two people took, each in his own copy. */
  joined: readonly number[];
  /** № that change because another case has them. */
  renumbered: readonly { from: number; to: number }[];
}

export interface RestoreOptions {
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

/**
 * Reads a copy from beginning to end, checks everything in it, and works out what it would change. Changes nothing. Throws
 * `BackupFault` where something is wrong with the file.
 */
export async function planRestore(
  journal: JournalDatabase,
  file: Blob,
  password: string,
  { signal, onProgress }: RestoreOptions,
): Promise<RestorePlan> {
  const header = await openBackup(file);
  // The own journal takes as long as the copy: each is half of the way.
  const { count } = await readHead(journal);
  const way = count > 0 ? 2 * file.size : file.size;
  const { own, named } = await ownCases(journal, signal, (done) =>
    onProgress(Math.round((done / count) * file.size), way),
  );
  const missing = await missingOf(journal, named);
  const claims = new Map<string, CaseClaim>();
  const numbersInCopy = new Map<string, number>();
  const growing = new Set<string>();
  let newEvents = 0;
  let healed = 0;
  let rows: readonly SettingRow[] = [];
  for await (const { record, byte } of readBackup(file, password)) {
    signal.throwIfAborted();
    onProgress(way - file.size + byte, way);
    checkSettings(record);
    if (record.is === 'settings') rows = record.rows;
    if (own.size > 0) healed += await healedBy(journal, record, missing);
    if (record.is !== 'cases') continue;
    for (const { events, hashes } of record.cases) {
      const { added, mended } = await gainedEvents(journal, own, events, hashes);
      if (added + mended === 0) continue;
      newEvents += added;
      healed += mended;
      if (added > 0) growing.add(events[0]?.caseId ?? '');
      const claim = claimOf(events);
      if (claims.has(claim.caseId)) throw new BackupFault('record', { byte, number: claim.number });
      claims.set(claim.caseId, claim);
      const [first] = events;
      if (first?.type === 'MessageTaken') numbersInCopy.set(claim.caseId, first.number);
    }
  }
  const groups = allGroups(own, claims);
  const changed = groups.filter(
    (group) => group.copied.length > 0 || group.own.some(({ numberNow }) => numberNow !== group.number),
  );
  const settings = await ownSettings(journal);
  const isEmpty = own.size === 0 && !settings.has('office');
  const copied = copiedOf(rows, isEmpty ? null : casesNotHere(changed));
  const merged = mergeSettings(settings, copied);
  return {
    header,
    isEmpty,
    copied,
    gain: settingsGain(settings, merged),
    whose: whoseCopy(settings, copied),
    takenOffice: readOffice(settings.get('office')) === null ? readOffice(merged.get('office')) : null,
    groups: changed,
    newEvents,
    healed,
    newCases: changed.filter((group) => group.own.length === 0).map(({ number }) => number),
    grown: changed
      .filter((group) => group.own.length > 0 && group.copied.some((id) => growing.has(id)))
      .map(({ number }) => number),
    joined: changed
      .filter((group) => new Set([...group.own.map(({ caseId }) => caseId), ...group.copied]).size > 1)
      .map(({ number }) => number),
    renumbered: changed.flatMap(({ caseId, number: to, own: [mine] }) => {
      const from = mine?.numberNow ?? numbersInCopy.get(caseId);
      return from === undefined || from === to ? [] : [{ from, to }];
    }),
  };
}

/** Each computer has an id of its own since its first day (`FIRST_PERSON_KEY`). */
function whoseCopy(own: Settings, copy: Settings): string | null {
  const [here, there] = [own.get(FIRST_PERSON_KEY), copy.get(FIRST_PERSON_KEY)];
  const isElsewhere = typeof here === 'string' && typeof there === 'string' && here !== there;
  if (!isElsewhere || readOffice(own.get('office')) === null) return null;
  const office = readOffice(copy.get('office'));
  return office?.people.find(({ id }) => id === office.currentPersonId)?.name ?? '';
}

function casesNotHere(groups: readonly RestoreGroup[]): ReadonlySet<string> {
  return new Set(groups.flatMap(({ own, copied }) => (own.length === 0 ? copied : [])));
}

/** Cases after which it is told how far the reading is. */
const STEP = 100;

async function ownCases(
  journal: JournalDatabase,
  signal: AbortSignal,
  onRead: (events: number) => void,
): Promise<{ own: Map<string, OwnCase>; named: Set<string> }> {
  const own = new Map<string, OwnCase>();
  const named = new Set<string>();
  let read = 0;
  for await (const events of eachCase(journal)) {
    signal.throwIfAborted();
    read += events.length;
    if (own.size % STEP === 0) onRead(read);
    for (const hash of namedLeft(events)) named.add(hash);
    const [first, last] = [events[0], events.at(-1)];
    if (first?.type !== 'MessageTaken' || !last) continue;
    const spoilt = await spoiltEvents(events);
    own.set(first.caseId, { ...claimOf(events), numberNow: first.number, hash: last.hash, spoilt });
  }
  return { own, named };
}

/** How many events of a case of the copy are not here, and how many are here spoilt. Throws where another is here with other contents. */
async function gainedEvents(
  { events: table }: JournalDatabase,
  own: ReadonlyMap<string, OwnCase>,
  events: readonly CaseEvent[],
  hashes: readonly string[],
): Promise<{ added: number; mended: number }> {
  if (own.size === 0) return { added: events.length, mended: 0 };
  const [first, last] = [events[0], hashes.at(-1)];
  const mine = first && own.get(first.caseId);
  if (mine?.hash === last && mine?.spoilt.length === 0) return { added: 0, mended: 0 };
  const spoilt = new Set(mine?.spoilt);
  const known = await table
    .where('id')
    .anyOf(events.map(({ id }) => id))
    .toArray();
  const byId = new Map(known.map(({ hash: _hash, ...event }) => [event.id, event]));
  for (const event of events) {
    const here = byId.get(event.id);
    if (here && !spoilt.has(event.id) && canonicalJson(originalOf(here)) !== canonicalJson(originalOf(event))) {
      const number = first?.type === 'MessageTaken' ? first.number : 0;
      throw new BackupFault('differs', { number, seq: event.seq });
    }
  }
  return { added: events.length - known.length, mended: known.filter(({ id }) => spoilt.has(id)).length };
}

function allGroups(own: ReadonlyMap<string, OwnCase>, copied: ReadonlyMap<string, CaseClaim>): RestoreGroup[] {
  const claims = new Map<string, CaseClaim>(own);
  for (const [caseId, claim] of copied) {
    const mine = own.get(caseId);
    // Undone in either copy is undone.
    claims.set(caseId, mine?.key === null ? mine : claim);
  }
  const groups = groupsOf([...claims.values()]);
  const numbers = caseNumbers(groups.map(([first]) => first));
  return groups.map((group) => {
    const [{ caseId, number }] = group;
    return {
      caseId,
      number: numbers.get(caseId) ?? number,
      own: group.flatMap((member) => own.get(member.caseId) ?? []),
      copied: group.flatMap((member) => (copied.has(member.caseId) ? [member.caseId] : [])),
    };
  });
}

/** Cases of a record of the copy, by their ids. */
export function casesOf(record: BackupRecord): Map<string, readonly CaseEvent[]> {
  const cases = record.is === 'cases' ? record.cases : [];
  return new Map(cases.flatMap(({ events }) => (events[0] ? [[events[0].caseId, events] as const] : [])));
}
