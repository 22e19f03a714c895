import type { CheckWordInput } from '../../components/office/CheckWordForm';
import { folded } from '../../lib/text/check/cyrillic';
import { WORD_LISTS, type OwnWords, type Phrase } from '../../lib/text/check/word-lists';
import { words } from '../../lib/words/words';

const it = words.templates.checkWords;
const WORDS = /^[\p{L}\d]+(?:-[\p{L}\d]+)*\*?(?:[\s,]+[\p{L}\d]+(?:-[\p{L}\d]+)*\*?)*$/u;

/** The office's words with these added; refused in words where they cannot be looked for or are there already. */
export function withWords(own: OwnWords, input: CheckWordInput): { words: OwnWords } | { refusal: string } {
  const text = folded(input.text.toLocaleLowerCase('ru')).replaceAll(/\s+/g, ' ');
  if (!WORDS.test(text)) return { refusal: it.textWrong };
  const isIt = (one: { list: string; text: string }) => one.list === input.list && one.text === text;
  if (own.off.some(isIt)) return { words: { ...own, off: own.off.filter((one) => !isIt(one)) } };
  const builtIn: readonly Phrase[] = WORD_LISTS[input.list].phrases;
  if (own.added.some(isIt) || builtIn.some((phrase) => phrase.text === text)) return { refusal: it.textTwice };
  return { words: { ...own, added: [...own.added, { ...input, text }] } };
}
