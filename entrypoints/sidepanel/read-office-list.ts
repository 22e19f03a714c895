import type { ReadList } from '../../components/office/ImportPage';
import type { ImportLine } from '../../components/office/ImportPreview';
import { executorLabel } from '../../lib/office/executor-label';
import { carriedOut, type Change, type ImportPlan } from '../../lib/office/import/plan';
import { PLACE_COLUMNS, TOPIC_COLUMNS, planEntries } from '../../lib/office/import/plan-entries';
import { EXECUTOR_COLUMNS, planExecutors } from '../../lib/office/import/plan-executors';
import type { TableRow } from '../../lib/office/import/table';
import type { DictionaryEntry, Executor, Office } from '../../lib/office/office';
import { newId } from '../../lib/platform/system';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { wordsOf } from '../desk/words-of-error';
import { changeOffice } from './change-office';
import { readTable } from './read-table';

export type OfficeList = 'executors' | 'topics' | 'places';

/** Headings of each list, by which a file is read; the first of a column is the one named to people. */
export const LIST_COLUMNS = { executors: EXECUTOR_COLUMNS, topics: TOPIC_COLUMNS, places: PLACE_COLUMNS };

const it = words.office.imported;

/** What a file would do to one of the office's lists, and the way to do it. */
export async function readOfficeList(
  desk: Desk,
  list: OfficeList,
  file: Blob,
): Promise<ReadList | { refusal: string }> {
  const read = await readTable(file);
  if ('refusal' in read) return read;
  const found = list === 'executors' ? executorsOf(desk, read.rows) : entriesOf(desk, list, read.rows);
  return found ?? { refusal: it.wrongColumns(headingsOf(list)[0] ?? '') };
}

/** Columns as they are named to people. */
export function headingsOf(list: OfficeList): readonly string[] {
  return Object.values(LIST_COLUMNS[list]).map(([heading = '']) => heading);
}

function executorsOf(desk: Desk, rows: readonly TableRow[]): ReadList | null {
  const plan = planExecutors(rows, desk.office.executors);
  return (
    plan &&
    listOf(desk, plan, executorLabel, (stored) => ({
      executors: carriedOut<Executor>(stored.executors, plan, newId),
    }))
  );
}

function entriesOf(desk: Desk, list: 'topics' | 'places', rows: readonly TableRow[]): ReadList | null {
  const plan = planEntries(rows, LIST_COLUMNS[list], desk.office[list], desk.office.executors);
  return (
    plan &&
    listOf(
      desk,
      plan,
      ({ name }) => name,
      (stored) => ({
        [list]: carriedOut<DictionaryEntry>(stored[list], plan, newId),
      }),
    )
  );
}

function listOf<Item>(
  desk: Desk,
  { added, changed, same, refused }: ImportPlan<Item>,
  title: (item: Omit<Item, 'id'>) => string,
  change: (office: Office) => Partial<Office>,
): ReadList {
  return {
    view: {
      added: added.map(({ line, item }) => ({ line, text: title(item), detail: '' })),
      changed: changed.map(({ line, item, changes }) => ({ line, text: title(item), detail: changesWords(changes) })),
      refused: refused.map(({ line, why, detail }): ImportLine => ({ line, text: it.why[why](detail), detail: '' })),
      duplicates: [],
      same,
    },
    async carryOut() {
      try {
        await changeOffice(desk, (stored) => ({ ...stored, ...change(stored) }));
        return { written: added.length + changed.length };
      } catch (error) {
        return { refusal: wordsOf(error) };
      }
    },
  };
}

function changesWords(changes: readonly Change[]): string {
  return changes.map(({ field, was, is }) => it.change(it.field[field] ?? field, was, is)).join('; ');
}
