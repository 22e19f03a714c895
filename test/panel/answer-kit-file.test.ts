import { describe, expect, it } from 'vitest';
import type { AnswerKit } from '../../entrypoints/sidepanel/answer-kit';
import { answerKitFile, answerKitTable, rowsOfKitFile } from '../../entrypoints/sidepanel/answer-kit-file';
import { readTable } from '../../entrypoints/sidepanel/read-table';
import { withWords } from '../../entrypoints/sidepanel/with-words';
import { planTemplates } from '../../lib/office/import/plan-templates';
import { startingTemplates } from '../../lib/office/starting-templates';
import { NO_OWN_WORDS } from '../../lib/text/check/word-lists';
import { words } from '../../lib/words/words';

const { kinds } = words.templates;
const KIT: AnswerKit = {
  templates: startingTemplates,
  words: {
    added: [{ list: 'officialese', text: 'касаем*', instead: 'о' }],
    off: [{ list: 'formal', text: 'примем меры' }],
  },
};

describe('a file of templates', () => {
  it('read back changes nothing, and into an empty office brings all of them', () => {
    const rows = rowsOfKitFile(answerKitFile(KIT), 'templates') ?? [];
    expect(planTemplates(rows, startingTemplates, kinds)).toMatchObject({
      added: [],
      changed: [],
      refused: [],
      same: 13,
    });
    const plan = planTemplates(rows, [], kinds);
    expect(plan?.added.map(({ item }) => item)).toEqual(startingTemplates.map(({ id: _id, ...rest }) => rest));
  });

  it('says of each bad line what is wrong with it, and takes the good ones', () => {
    const head = { line: 1, cells: ['Название', 'Вид', 'Темы', 'Текст'] };
    const lines = [
      ['Фонарь', 'окончательный ответ', 'Освещение, Дворы', 'Лампу заменят до {срок}.'],
      ['', 'уточнение', '', 'Где?'],
      ['Стих', 'поэма', '', 'Текст'],
      ['Пусто', 'уточнение', '', ''],
      ['Скобка', 'уточнение', '', 'До {срок и дальше'],
      ['ФОНАРЬ', 'final', '', 'Ещё раз'],
    ];
    const plan = planTemplates([head, ...lines.map((cells, index) => ({ line: index + 2, cells }))], [], kinds);
    expect(plan?.added).toHaveLength(1);
    expect(plan?.refused.map(({ line, why }) => [line, why])).toEqual([
      [3, 'nameMissing'],
      [4, 'kindUnknown'],
      [5, 'textMissing'],
      [6, 'slotOpen'],
      [7, 'twice'],
    ]);
  });

  it('is not any file', () => {
    for (const text of ['', '{', '[]', '{"format":"other"}', 'null'])
      expect(rowsOfKitFile(text, 'templates')).toBeNull();
    expect(rowsOfKitFile('{"format":"v-rabotu/answer-kit","templates":[1,{"title":2}]}', 'templates')).toHaveLength(2);
  });

  it('as a table opens in Excel: a mark, semicolons, quotes doubled, no formula', () => {
    const table = answerKitTable(
      { ...KIT, templates: [{ id: '1', title: '=1+1', kind: 'final', topics: [], text: 'Да; «нет»\n"что"' }] },
      'templates',
    );
    expect(table).toBe('\uFEFFназвание;вид;темы;текст\r\n\'=1+1;окончательный ответ;;"Да; «нет»\n""что"""\r\n');
  });

  it('as a table is read back as it was: no apostrophe of ours stays in a text', async () => {
    const texts = ['=1+1', "'=1+1", "''17-2", '- первое\n- второе', '17-2', ' +7 900', "'так'", 'Да; «нет»\n"что"'];
    const templates = texts.map(
      (text, index) => ({ id: '', title: `№${index}`, kind: 'final', topics: [], text }) as const,
    );
    const read = await readTable(new Blob([answerKitTable({ ...KIT, templates }, 'templates')]));
    expect('rows' in read && read.rows.slice(1).map(({ cells }) => cells[3])).toEqual(texts);
  });

  it('has the words of the check in it', () => {
    expect(
      rowsOfKitFile(answerKitFile(KIT), 'answerWords')
        ?.slice(1)
        .map(({ cells }) => cells),
    ).toEqual([
      ['Канцелярит', 'касаем*', 'о', ''],
      ['Отписка', 'примем меры', '', 'да'],
    ]);
  });
});

describe('words of the office', () => {
  const add = (text: string) => withWords(KIT.words, { list: 'officialese', text, instead: '' });

  it('are kept in small letters; what is there already or cannot be looked for is refused in words', () => {
    expect(add('В  Рамках Исполнения')).toMatchObject({ words: { added: [{}, { text: 'в рамках исполнения' }] } });
    for (const text of ['касаем*', 'В целях'])
      expect(add(text)).toEqual({ refusal: words.templates.checkWords.textTwice });
    for (const text of ['*', '...', 'а*б', ''])
      expect(add(text)).toEqual({ refusal: words.templates.checkWords.textWrong });
  });

  it('that were switched off come back by being added', () => {
    expect(withWords(KIT.words, { list: 'formal', text: 'примем меры', instead: '' })).toEqual({
      words: { ...KIT.words, off: [] },
    });
    expect(withWords(NO_OWN_WORDS, { list: 'vague', text: 'когда-нибудь', instead: '' })).toMatchObject({
      words: { off: [] },
    });
  });
});
