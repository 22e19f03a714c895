import { TEMPLATE_KINDS, type Template, type TemplateKind } from '../template';
import { keywordsOf } from './keywords-of';
import { changesOf, planOf, type ImportPlan, type Judged } from './plan';
import { nameRows, sameWords, type Columns, type NamedRow, type TableRow } from './table';

type Field = 'title' | 'kind' | 'topics' | 'text';

/** Headings of a list of templates, see `EXECUTOR_COLUMNS`. */
export const TEMPLATE_COLUMNS: Columns<Field> = {
  title: ['название', 'шаблон', 'заголовок'],
  kind: ['вид', 'вид ответа', 'для какого ответа'],
  topics: ['темы', 'тема', 'тематика'],
  text: ['текст', 'текст шаблона', 'ответ'],
};

/**
 * What a list would do to the templates; one of the same title and kind is changed. `kindNames` says how kinds are called;
 * their ids are known too. null where it has no column of titles.
 */
export function planTemplates(
  table: readonly TableRow[],
  known: readonly Template[],
  kindNames: Readonly<Record<TemplateKind, string>>,
): ImportPlan<Template> | null {
  const rows = nameRows(table, TEMPLATE_COLUMNS, 'title');
  if (!rows) return null;
  const seen = new Set<string>();
  return planOf(rows.map((row) => ({ line: row.line, judged: judge(row, known, kindNames, seen) })));
}

function judge(
  { cells }: NamedRow<Field>,
  known: readonly Template[],
  kindNames: Readonly<Record<TemplateKind, string>>,
  seen: Set<string>,
): Judged<Template> {
  if (cells.title === '') return { why: 'nameMissing', detail: cells.text };
  if (cells.text === '') return { why: 'textMissing', detail: cells.title };
  const kind = TEMPLATE_KINDS.find((id) => id === cells.kind || sameWords(kindNames[id]) === sameWords(cells.kind));
  if (kind === undefined) return { why: 'kindUnknown', detail: cells.kind };
  const open = /\{[^}]*$|\{[^{}]*\{|^[^{]*\}/.exec(cells.text);
  if (open) return { why: 'slotOpen', detail: open[0].slice(0, 40) };
  const key = `${kind} ${sameWords(cells.title)}`;
  if (seen.has(key)) return { why: 'twice', detail: cells.title };
  seen.add(key);
  const topics = keywordsOf(cells.topics);
  const same = known.find((one) => `${one.kind} ${sameWords(one.title)}` === key);
  if (!same) return { added: { title: cells.title, kind, topics, text: cells.text } };
  const changes = changesOf(
    { topics: same.topics.join(', '), text: same.text },
    { topics: topics.join(', '), text: cells.text },
  );
  if (changes.length === 0) return { same: true };
  return { changed: { ...same, topics: topics.length === 0 ? same.topics : topics, text: cells.text }, changes };
}
