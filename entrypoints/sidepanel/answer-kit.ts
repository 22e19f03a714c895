import { NO_OWN_WORDS, WORD_LISTS, type OwnWords, type WordListId } from '../../lib/text/check/word-lists';
import type { JournalDatabase } from '../../lib/journal/database';
import { startingTemplates } from '../../lib/office/starting-templates';
import { readTemplates, type Template } from '../../lib/office/template';
import { list, oneOf, record, text } from '../../lib/shape/shape';

/** What the office has prepared for writing answers. */
export interface AnswerKit {
  templates: readonly Template[];
  words: OwnWords;
}

const listId = oneOf(...(Object.keys(WORD_LISTS) as WordListId[]));

const isOwnWords = record<OwnWords>({
  added: list(record({ list: listId, text, instead: text })),
  off: list(record({ list: listId, text })),
});

/** The kit as it is stored; the starting one until something was changed. */
export async function readAnswerKit({ settings }: Pick<JournalDatabase, 'settings'>): Promise<AnswerKit> {
  const [templates, words] = await settings.bulkGet(['templates', 'answerWords']);
  return {
    templates: readTemplates(templates?.value) ?? startingTemplates,
    words: isOwnWords(words?.value) ? words.value : NO_OWN_WORDS,
  };
}

/** Changes the kit as it stands in the database now, not as this panel last saw it. */
export function changeAnswerKit(journal: JournalDatabase, change: (kit: AnswerKit) => AnswerKit): Promise<void> {
  return journal.transaction('rw', journal.settings, async () => {
    const { templates, words } = change(await readAnswerKit(journal));
    await journal.settings.bulkPut([
      { key: 'templates', value: templates },
      { key: 'answerWords', value: words },
    ]);
  });
}
