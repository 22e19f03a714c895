import { executorLabel } from '../executor-label';
import type { DictionaryEntry, Executor } from '../office';
import { keywordsOf } from './keywords-of';
import { planOf, type Change, type ImportPlan, type Judged } from './plan';
import { nameRows, sameWords, type Columns, type NamedRow, type TableRow } from './table';

type Field = 'name' | 'executor' | 'keywords';

const executor = ['исполнитель', 'подразделение', 'отдел', 'кому', 'ответственный'];
const keywords = ['слова', 'ключевые слова', 'подсказки'];

/** Headings of the list of topics, see `EXECUTOR_COLUMNS`. */
export const TOPIC_COLUMNS: Columns<Field> = { name: ['тема', 'тематика', 'название', 'рубрика'], executor, keywords };

export const PLACE_COLUMNS: Columns<Field> = {
  name: ['место', 'населенный пункт', 'территория', 'улица', 'адрес', 'поселение', 'название'],
  executor,
  keywords,
};

/** What a list of topics or places would do to the dictionary; null where it has no column of names. */
export function planEntries(
  table: readonly TableRow[],
  columns: Columns<Field>,
  known: readonly DictionaryEntry[],
  executors: readonly Executor[],
): ImportPlan<DictionaryEntry> | null {
  const rows = nameRows(table, columns, 'name');
  if (!rows) return null;
  const seen = new Set<string>();
  return planOf(rows.map((row) => ({ line: row.line, judged: judge(row, known, executors, seen) })));
}

function judge(
  { cells }: NamedRow<Field>,
  known: readonly DictionaryEntry[],
  executors: readonly Executor[],
  seen: Set<string>,
): Judged<DictionaryEntry> {
  const key = sameWords(cells.name);
  if (key === '') return { why: 'nameMissing', detail: cells.executor };
  if (seen.has(key)) return { why: 'twice', detail: cells.name };
  const found = executorNamed(cells.executor, executors);
  if ('why' in found) return found;
  seen.add(key);
  const words = keywordsOf(cells.keywords);
  const entry = known.find(({ name }) => sameWords(name) === key);
  if (!entry) return { added: { name: cells.name, executorId: found.id, keywords: words } };
  const nameOf = (id: string | null) => label(executors.find((one) => one.id === id));
  const changes: Change[] = [
    ...(found.id === null || found.id === entry.executorId
      ? []
      : [{ field: 'executor', was: nameOf(entry.executorId), is: nameOf(found.id) }]),
    ...(words.length === 0 || words.join() === entry.keywords.join()
      ? []
      : [{ field: 'keywords', was: entry.keywords.join(', '), is: words.join(', ') }]),
  ];
  if (changes.length === 0) return { same: true };
  const changed = {
    ...entry,
    executorId: found.id ?? entry.executorId,
    keywords: words.length === 0 ? entry.keywords : words,
  };
  return { changed, changes };
}

/** The active executor a cell names, by unit, by person or by both. */
function executorNamed(
  text: string,
  executors: readonly Executor[],
): { id: string | null } | { why: 'executorUnknown' | 'executorAmbiguous'; detail: string } {
  const sought = sameWords(text);
  if (sought === '') return { id: null };
  const named = executors.filter(
    (one) => one.active && [one.unit, one.person, label(one)].some((name) => sameWords(name) === sought),
  );
  const [only, another] = named;
  if (!only) return { why: 'executorUnknown', detail: text };
  return another ? { why: 'executorAmbiguous', detail: text } : { id: only.id };
}

function label(one: Executor | undefined): string {
  return one ? executorLabel(one) : '';
}
