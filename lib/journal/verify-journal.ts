import { byNumber } from '../case/by-number';
import type { CaseEvent } from '../case/events';
import { contentsNamedBy } from '../case/contents-named-by';
import { replay } from '../case/replay';
import type { CaseRow } from './case-row';
import { chainHash } from './chain-hash';
import type { JournalDatabase, JournalEvent } from './database';
import { eachCase } from './each-case';
import { spoiltContents } from './spoilt-contents';

/**
 * What is broken: a number is missing in the row of events, an event is not what was written (its link of the chain does
 * not hold), the events do not make a case, a text or a file is not what its name says.
 */
export type BreakKind = 'order' | 'chain' | 'replay' | 'text' | 'file';

export interface JournalBreak {
  kind: BreakKind;
  /** null: nothing in the journal names what is broken. */
  caseId: string | null;
  /** № of the case; null where its first event cannot be read. */
  number: number | null;
  seq: number | null;
  /** The event at the break; null where it is the one that is missing. */
  event: CaseEvent | null;
}

export interface Verification {
  cases: number;
  events: number;
  /** Texts and files, those that nothing names included. */
  contents: number;
  /** Texts and files that events name and that are not there: erased, as a rule. */
  absent: number;
  /** The first break of each broken case, by the number of the case. */
  breaks: readonly JournalBreak[];
  /** Cases whose row in the lists is not what the journal tells; rows without a case count too. */
  wrongRows: number;
}

export interface VerifyOptions {
  /** Whether a row says what the events of its case say. Asked only of cases whose journal holds. */
  isRight: (events: readonly CaseEvent[], row: CaseRow) => Promise<boolean>;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reads the whole database in slices and compares: every event with its hash and with the one before, every text and file
 * with the hash it is named by, every row with the replay of its case. Changes nothing. Rejects with the reason of
 * `signal` when stopped. What people record meanwhile may or may not be read.
 */
export async function verifyJournal(
  journal: JournalDatabase,
  { isRight, signal, onProgress }: VerifyOptions,
): Promise<Verification> {
  const total = (await journal.events.count()) + (await journal.contents.count()) + (await journal.files.count());
  let done = 0;
  const step = (count: number) => {
    signal?.throwIfAborted();
    done += count;
    onProgress?.(Math.min(done, total), total);
  };
  const { spoilt, known } = await spoiltContents(journal, step);
  const breaks: JournalBreak[] = [];
  const named = new Set<string>();
  const result = { cases: 0, events: 0, absent: 0, wrongRows: 0 };
  let rowsSeen = 0;
  for await (const events of eachCase(journal)) {
    const broken = (await chainBreak(events)) ?? contentBreak(events, spoilt);
    if (broken) breaks.push(broken);
    for (const { texts, files } of events.map(contentsNamedBy)) {
      for (const hash of [...texts, ...files]) named.add(hash);
    }
    const { row, hasKey } = await rowAndKey(journal, events);
    if (row) rowsSeen += 1;
    const isWrong = !row || !hasKey || (broken === null && !(await isRight(events, row)));
    if (isWrong) result.wrongRows += 1;
    result.cases += 1;
    result.events += events.length;
    step(events.length);
  }
  for (const [hash, kind] of spoilt) {
    if (!named.has(hash)) breaks.push({ kind, caseId: null, number: null, seq: null, event: null });
  }
  for (const hash of named) if (!known.has(hash)) result.absent += 1;
  result.wrongRows += Math.max((await journal.cases.count()) - rowsSeen, 0);
  return {
    ...result,
    contents: known.size,
    breaks: breaks.toSorted(
      (a, b) => Number(a.number === null) - Number(b.number === null) || byNumber(a.number ?? 0, b.number ?? 0),
    ),
  };
}

/** The row of a case, and whether its message can be found by its key, as that of every taking that stands can. */
async function rowAndKey(
  { cases, keys }: JournalDatabase,
  events: readonly JournalEvent[],
): Promise<{ row: CaseRow | undefined; hasKey: boolean }> {
  const [first] = events;
  const row = first && (await cases.get(first.caseId));
  const isUndone = events.some(({ type }) => type === 'TakingCancelled');
  if (first?.type !== 'MessageTaken' || isUndone) return { row, hasKey: true };
  return { row, hasKey: (await keys.get(first.message.key)) !== undefined };
}

async function chainBreak(events: readonly JournalEvent[]): Promise<JournalBreak | null> {
  const [first] = events;
  const number = first?.type === 'MessageTaken' ? first.number : null;
  let previous: string | null = null;
  for (const [index, { hash, ...event }] of events.entries()) {
    const at = { caseId: event.caseId, number, seq: index + 1 };
    if (event.seq !== index + 1) return { kind: 'order', ...at, event: null };
    if ((await chainHash(event, previous)) !== hash) return { kind: 'chain', ...at, event };
    previous = hash;
  }
  try {
    replay(events);
    return null;
  } catch {
    return { kind: 'replay', caseId: first?.caseId ?? null, number, seq: null, event: null };
  }
}

function contentBreak(
  events: readonly JournalEvent[],
  spoilt: ReadonlyMap<string, 'text' | 'file'>,
): JournalBreak | null {
  if (spoilt.size === 0) return null;
  const [first] = events;
  for (const event of events) {
    const { texts, files } = contentsNamedBy(event);
    const kind = [...texts, ...files].map((hash) => spoilt.get(hash)).find((found) => found !== undefined);
    const number = first?.type === 'MessageTaken' ? first.number : null;
    if (kind) return { kind, caseId: event.caseId, number, seq: event.seq, event };
  }
  return null;
}
