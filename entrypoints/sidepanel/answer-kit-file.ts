import type { TableRow } from '../../lib/office/import/table';
import { TEMPLATE_COLUMNS } from '../../lib/office/import/plan-templates';
import { csvText } from '../../lib/report/csv-text';
import { words } from '../../lib/words/words';
import type { AnswerKit } from './answer-kit';

export type AnswerKitList = 'templates' | 'answerWords';

const FORMAT = 'v-rabotu/answer-kit';
const it = words.templates;

/** Headings of a list, as they are named to people; the first must be there. */
export function answerKitHeadings(list: AnswerKitList): readonly string[] {
  return list === 'templates'
    ? Object.values(TEMPLATE_COLUMNS).map(([heading = '']) => heading)
    : it.checkWords.columns;
}

/** A list as a table that Russian Excel opens by itself. */
export function answerKitTable(kit: AnswerKit, list: AnswerKitList): string {
  return csvText([answerKitHeadings(list), ...cellsOf(kit, list)]);
}

/** Templates and words in the program's own format. */
export function answerKitFile(kit: AnswerKit): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, ...kit }, null, 2)}\n`;
}

/** The rows of a list in a file of the program's own format, as if it were a table; null: it is not such a file. */
export function rowsOfKitFile(text: string, list: AnswerKitList): readonly TableRow[] | null {
  const kit = parsed(text);
  if (kit === null) return null;
  const rows = [answerKitHeadings(list), ...cellsOf(kit, list)];
  return rows.map((cells, index) => ({ line: index, cells }));
}

function cellsOf({ templates, words: own }: AnswerKit, list: AnswerKitList): (readonly string[])[] {
  if (list === 'templates')
    return templates.map(({ title, kind, topics, text }) => [title, nameOf(kind, it.kinds), topics.join(', '), text]);
  const lists = it.checkWords.lists;
  return [
    ...own.added.map((one) => [nameOf(one.list, lists), one.text, one.instead, '']),
    ...own.off.map((one) => [nameOf(one.list, lists), one.text, '', it.checkWords.yes]),
  ];
}

/** What is not known keeps its name, so that the plan can say which line it is. */
function nameOf(id: string, names: Readonly<Record<string, string>>): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}

/** A file of ours in which each thing is at least text: what is wrong with a line is said of that line. */
function parsed(text: string): AnswerKit | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(read) || read['format'] !== FORMAT) return null;
  const own = isObject(read['words']) ? read['words'] : {};
  return {
    templates: objects(read['templates']).map((one) => ({
      id: '',
      title: said(one['title']),
      kind: said(one['kind']) as AnswerKit['templates'][number]['kind'],
      topics: Array.isArray(one['topics']) ? one['topics'].map(said) : [],
      text: said(one['text']),
    })),
    words: {
      added: objects(own['added']).map((one) => ({ ...wordOf(one), instead: said(one['instead']) })),
      off: objects(own['off']).map(wordOf),
    },
  };
}

function wordOf(one: Readonly<Record<string, unknown>>): AnswerKit['words']['off'][number] {
  return { list: said(one['list']) as AnswerKit['words']['off'][number]['list'], text: said(one['text']) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function objects(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
