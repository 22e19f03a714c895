import type { ReadList } from '../../components/office/ImportPage';
import type { ImportLine } from '../../components/office/ImportPreview';
import { carriedOut } from '../../lib/office/import/plan';
import { planTemplates } from '../../lib/office/import/plan-templates';
import { sameWords, type TableRow } from '../../lib/office/import/table';
import { newId } from '../../lib/platform/system';
import { WORD_LISTS, type OwnWords, type WordListId } from '../../lib/text/check/word-lists';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { wordsOf } from '../desk/words-of-error';
import { changeAnswerKit, readAnswerKit, type AnswerKit } from './answer-kit';
import { answerKitHeadings, rowsOfKitFile, type AnswerKitList } from './answer-kit-file';
import { readTable } from './read-table';
import { withWords } from './with-words';

const it = words.office.imported;

/** What a file, a table or one of the program's own, would do to templates or words, and the way to do it. */
export async function readAnswerKitList(
  desk: Desk,
  list: AnswerKitList,
  file: File,
): Promise<ReadList | { refusal: string }> {
  const read = await rowsOf(file, list);
  if ('refusal' in read) return read;
  const kit = await readAnswerKit(desk.journal);
  const found = list === 'templates' ? templatesOf(desk, kit, read.rows) : wordsIn(desk, kit, read.rows);
  return found ?? { refusal: it.wrongColumns(answerKitHeadings(list)[0] ?? '') };
}

async function rowsOf(file: File, list: AnswerKitList): Promise<{ rows: readonly TableRow[] } | { refusal: string }> {
  const isJson = file.name.toLowerCase().endsWith('.json') || (await file.slice(0, 1).text()) === '{';
  if (!isJson) return readTable(file);
  const rows = rowsOfKitFile(await file.text(), list);
  if (rows === null) return { refusal: words.templates.files.wrongJson };
  return rows.length > 1 ? { rows } : { refusal: it.empty };
}

function templatesOf(desk: Desk, kit: AnswerKit, rows: readonly TableRow[]): ReadList | null {
  const plan = planTemplates(rows, kit.templates, words.templates.kinds);
  if (plan === null) return null;
  return {
    view: {
      added: plan.added.map(({ line, item }) => ({ line, text: item.title, detail: item.text })),
      changed: plan.changed.map(({ line, item, changes }) => ({
        line,
        text: item.title,
        detail: changes.map(({ field, was, is }) => it.change(it.field[field] ?? field, was, is)).join('; '),
      })),
      refused: plan.refused.map(({ line, why, detail }) => ({ line, text: it.why[why](detail), detail: '' })),
      duplicates: [],
      same: plan.same,
    },
    carryOut: () =>
      carryOut(desk, plan.added.length + plan.changed.length, (stored) => ({
        ...stored,
        templates: carriedOut(stored.templates, plan, newId),
      })),
  };
}

function wordsIn(desk: Desk, kit: AnswerKit, [head, ...rows]: readonly TableRow[]): ReadList | null {
  const names = answerKitHeadings('answerWords').map(sameWords);
  const [listAt = -1, textAt = -1, insteadAt = -1, offAt = -1] = names.map((name) =>
    (head?.cells ?? []).findIndex((cell) => sameWords(cell) === name),
  );
  if (listAt < 0 || textAt < 0) return null;
  let own = kit.words;
  let same = 0;
  const added: ImportLine[] = [];
  const refused: ImportLine[] = [];
  for (const { line, cells } of rows) {
    const [listName = '', text = '', instead = '', off = ''] = [listAt, textAt, insteadAt, offAt].map(
      (at) => cells[at]?.trim() ?? '',
    );
    if (listName === '' && text === '') continue;
    const list = listNamed(listName);
    const judged = list === null ? { refusal: it.why.kindUnknown(listName) } : next(own, list, { text, instead, off });
    if ('refusal' in judged) refused.push({ line, text: judged.refusal, detail: text });
    else if (judged.words === own) same += 1;
    else added.push({ line, text, detail: off === '' ? instead : words.templates.checkWords.off });
    if ('words' in judged) own = judged.words;
  }
  return {
    view: { added, changed: [], refused, duplicates: [], same },
    carryOut: () => carryOut(desk, added.length, (stored) => ({ ...stored, words: own })),
  };
}

/** The words after one line; the same object where it says nothing new. */
function next(
  own: OwnWords,
  list: WordListId,
  { text, instead, off }: { text: string; instead: string; off: string },
): { words: OwnWords } | { refusal: string } {
  if (off === '') {
    const changed = withWords(own, { list, text, instead });
    return 'refusal' in changed && changed.refusal === words.templates.checkWords.textTwice ? { words: own } : changed;
  }
  const isKnown = (WORD_LISTS[list].phrases as readonly { text: string }[]).some((phrase) => phrase.text === text);
  if (!isKnown) return { refusal: it.why.wordUnknown(text) };
  return own.off.some((one) => one.list === list && one.text === text)
    ? { words: own }
    : { words: { ...own, off: [...own.off, { list, text }] } };
}

function listNamed(name: string): WordListId | null {
  const ids = Object.keys(WORD_LISTS) as WordListId[];
  return ids.find((id) => id === name || sameWords(words.templates.checkWords.lists[id]) === sameWords(name)) ?? null;
}

async function carryOut(desk: Desk, written: number, change: (stored: AnswerKit) => AnswerKit) {
  try {
    await changeAnswerKit(desk.journal, change);
    return { written };
  } catch (error) {
    return { refusal: wordsOf(error) };
  }
}
