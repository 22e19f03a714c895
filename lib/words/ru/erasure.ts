import { numberName } from '../../case/number-name';
/** What is said where something personal was erased. The screen that erases has `data`. */
export const erasure = {
  gone: {
    term: (date: string) => `Текст стёрт по сроку хранения ${date}.`,
    request: (date: string) => `Текст стёрт по запросу ${date}.`,
  },
  alias: (number: number) => `автор № ${numberName(number)}`,
  note: 'Текст заметки стёрт.',
  noDraft: 'Текст этого ответа стёрт. Внесите новый проект.',
};
