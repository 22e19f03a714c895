import type { Executor } from '../office';
import { changesOf, planOf, type ImportPlan, type Judged } from './plan';
import { nameRows, sameWords, type Columns, type NamedRow, type TableRow } from './table';

type Field = 'unit' | 'person' | 'email' | 'phone' | 'competence';

/** Headings in small letters, without «ё» (see `sameWords`); the first is the one to name to people. */
export const EXECUTOR_COLUMNS: Columns<Field> = {
  unit: ['подразделение', 'отдел', 'орган', 'управление', 'организация', 'исполнитель', 'наименование'],
  person: ['сотрудник', 'фио', 'ф.и.о', 'фамилия', 'ответственный', 'фамилия, имя, отчество'],
  email: ['почта', 'e-mail', 'email', 'эл. почта', 'электронная почта', 'адрес электронной почты'],
  phone: ['телефон', 'тел', 'номер телефона'],
  competence: ['компетенция', 'вопросы', 'полномочия', 'направления'],
};

/** What a list of executors would do to the directory; null where it has no column of units. */
export function planExecutors(table: readonly TableRow[], known: readonly Executor[]): ImportPlan<Executor> | null {
  const rows = nameRows(table, EXECUTOR_COLUMNS, 'unit');
  if (!rows) return null;
  const seen = new Set<string>();
  return planOf(rows.map((row) => ({ line: row.line, judged: judge(row, known, seen) })));
}

function judge({ cells }: NamedRow<Field>, known: readonly Executor[], seen: Set<string>): Judged<Executor> {
  const { unit, email } = cells;
  if (unit === '') return { why: 'nameMissing', detail: cells.person };
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return { why: 'emailWrong', detail: email };
  const executor = sameExecutor(known, cells);
  const key = executor?.id ?? `${sameWords(unit)}|${sameWords(cells.person)}`;
  if (seen.has(key)) return { why: 'twice', detail: [unit, cells.person].filter(Boolean).join(', ') };
  seen.add(key);
  if (!executor) return { added: { ...cells, week: null, active: true } };
  // The unit is what it was found by: another spelling of it changes nothing.
  const { person, phone, competence } = cells;
  const changes = changesOf(executor, { person, email, phone, competence });
  if (changes.length === 0) return { same: true };
  return { changed: { ...executor, ...Object.fromEntries(changes.map(({ field, is }) => [field, is])) }, changes };
}

/** The same unit and person; or the one entry of that unit where the directory or the list names no person. */
function sameExecutor(
  known: readonly Executor[],
  { unit, person }: Pick<Executor, 'unit' | 'person'>,
): Executor | undefined {
  const ofUnit = known.filter((one) => sameWords(one.unit) === sameWords(unit));
  const exact = ofUnit.find((one) => sameWords(one.person) === sameWords(person));
  const [only, another] = ofUnit;
  const isNameless = person === '' || only?.person === '';
  return exact ?? (another === undefined && isNameless ? only : undefined);
}
