import type { CheckWordInput } from '../../components/office/CheckWordForm';
import type { TemplateInput } from '../../components/office/TemplateForm';
import type { Outcome } from '../../components/view-models';
import { sameWords } from '../../lib/office/import/table';
import { newId } from '../../lib/platform/system';
import type { WordListId } from '../../lib/text/check/word-lists';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { wordsOf } from '../desk/words-of-error';
import { changeAnswerKit, type AnswerKit } from './answer-kit';
import { answerKitFile, answerKitTable, type AnswerKitList } from './answer-kit-file';
import { saveFile } from './save-file';
import { withWords } from './with-words';

const it = words.templates;

/** What a person can do to templates and to the words of the check. Refusals come back as words; nothing here throws. */
export function answerKitActions(desk: Desk, kit: AnswerKit) {
  const write = async (change: (stored: AnswerKit) => AnswerKit): Promise<Outcome> => {
    try {
      await changeAnswerKit(desk.journal, change);
      return { done: true };
    } catch (error) {
      return { done: false, refusal: wordsOf(error) };
    }
  };
  return {
    async saveTemplate(id: string | null, input: TemplateInput): Promise<Outcome> {
      const key = (one: TemplateInput) => `${one.kind} ${sameWords(one.title)}`;
      if (kit.templates.some((one) => one.id !== id && key(one) === key(input)))
        return { done: false, refusal: it.list.titleTwice };
      return write((stored) => ({
        ...stored,
        templates:
          id === null
            ? [...stored.templates, { ...input, id: newId() }]
            : stored.templates.map((one) => (one.id === id ? { ...input, id } : one)),
      }));
    },

    removeTemplate: (id: string): Promise<Outcome> =>
      write((stored) => ({ ...stored, templates: stored.templates.filter((one) => one.id !== id) })),

    async addWords(input: CheckWordInput): Promise<Outcome> {
      const changed = withWords(kit.words, input);
      if ('refusal' in changed) return { done: false, refusal: changed.refusal };
      return write((stored) => {
        const again = withWords(stored.words, input);
        return 'refusal' in again ? stored : { ...stored, words: again.words };
      });
    },

    switchWords: (list: WordListId, text: string, on: boolean): Promise<Outcome> =>
      write((stored) => {
        const isIt = (one: { list: WordListId; text: string }) => one.list === list && one.text === text;
        const { added, off } = stored.words;
        const others = off.filter((one) => !isIt(one));
        if (on) return { ...stored, words: { added, off: others } };
        return added.some(isIt)
          ? { ...stored, words: { added: added.filter((one) => !isIt(one)), off } }
          : { ...stored, words: { added, off: [...others, { list, text }] } };
      }),

    /** Opens by itself in Russian Excel: a mark of UTF-8 and semicolons. */
    exportCsv(list: AnswerKitList): void {
      saveFile(`${it.files.names[list]}.csv`, 'text/csv', answerKitTable(kit, list));
    },

    exportJson(): void {
      saveFile(`${it.files.names.templates}.json`, 'application/json', answerKitFile(kit));
    },
  };
}
