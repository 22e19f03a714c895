import type { Case } from '../../lib/case/case';
import type { CaseRow } from '../../lib/journal/case-row';
import type { JournalDatabase } from '../../lib/journal/database';
import { contentsOf } from '../../lib/journal/read';
import { ALIKE, likeKeys, likeness } from '../../lib/text/likeness';
import { personalOf } from './personal-of';

/** Why an earlier case may be about the same. `words` are those both messages share, as they stand in this one. */
export type RepeatReason =
  | { by: 'author' }
  | { by: 'topicAndPlace'; topic: string; place: string }
  | { by: 'text'; share: number; words: readonly string[] };

export interface RepeatMatch {
  row: CaseRow;
  reasons: readonly RepeatReason[];
}

/** So many are shown; a person who wants more has the search. */
const MOST_SHOWN = 5;
/** So many rows of one index are looked at. */
const MOST_READ = 60;

/**
 * Earlier cases that this one may repeat: of the same author, of the same topic and place, or with a text like this one;
 * those with more reasons first. Asks indexes only, whatever the size of the journal. Linked ones are left out.
 */
export async function findRepeats(journal: JournalDatabase, theCase: Case): Promise<readonly RepeatMatch[]> {
  const { text, authorKey } = await personalOf(journal, theCase);
  const rows = await nearRows(journal, theCase, { text, authorKey: authorKey ?? null });
  const texts = await textsOf(journal, rows);
  return rows
    .map((row) => ({
      row,
      reasons: reasonsOf(theCase, row, { text, authorKey: authorKey ?? null }, texts.get(row.id) ?? ''),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted(
      (a, b) =>
        weightOf(b.reasons) - weightOf(a.reasons) || b.row.takenAt - a.row.takenAt || b.row.number - a.row.number,
    )
    .slice(0, MOST_SHOWN);
}

interface Own {
  text: string;
  authorKey: string | null;
}

async function nearRows({ cases }: JournalDatabase, theCase: Case, { text, authorKey }: Own): Promise<CaseRow[]> {
  const { topic, place } = theCase.facts;
  const found = await Promise.all([
    authorKey === null ? [] : cases.where('authorKey').equals(authorKey).limit(MOST_READ).toArray(),
    topic === null || place === null
      ? []
      : cases.where('[topic+place]').equals([topic, place]).limit(MOST_READ).toArray(),
    cases.where('likeKeys').anyOf(likeKeys(text)).distinct().limit(MOST_READ).toArray(),
  ]);
  const near = new Map(found.flat().map((row) => [row.id, row]));
  return [...near.values()].filter(
    ({ id, number, takenAt, status, groupId }) =>
      // A case of another copy has a № of its own count.
      (takenAt - theCase.takenAt || number - theCase.number) < 0 &&
      (groupId === undefined || groupId !== theCase.groupId) &&
      status !== 'cancelled' &&
      !theCase.earlierCaseIds.includes(id),
  );
}

/** Whole texts by case; a row has only the first words. */
async function textsOf(journal: JournalDatabase, rows: readonly CaseRow[]): Promise<Map<string, string>> {
  const first = await journal.events.bulkGet(rows.map(({ id }): [string, number] => [id, 1]));
  const hashes = first.flatMap((event) => (event?.type === 'MessageTaken' ? [[event.caseId, event.message.text]] : []));
  const bodies = await contentsOf(
    journal,
    hashes.flatMap(([, hash]) => hash ?? []),
  );
  return new Map(hashes.map(([caseId = '', hash = '']) => [caseId, bodies.get(hash) ?? '']));
}

function reasonsOf({ facts: { topic, place } }: Case, row: CaseRow, own: Own, text: string): RepeatReason[] {
  const { share, words } = likeness(own.text, text);
  return [
    ...(own.authorKey !== null && own.authorKey === row.authorKey ? [{ by: 'author' } as const] : []),
    ...(topic !== null && place !== null && topic === row.topic && place === row.place
      ? [{ by: 'topicAndPlace', topic, place } as const]
      : []),
    ...(share >= ALIKE ? [{ by: 'text', share, words } as const] : []),
  ];
}

function weightOf(reasons: readonly RepeatReason[]): number {
  return reasons.reduce((sum, reason) => sum + (reason.by === 'text' ? reason.share * 3 : 2), 0);
}
