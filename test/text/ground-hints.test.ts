import { expect, it } from 'vitest';
import { groundHints } from '../../lib/text/check/ground-hints';
import { NO_OWN_WORDS, phrasesOf, type OwnWords } from '../../lib/text/check/word-lists';

const hints = (text: string, own: OwnWords = NO_OWN_WORDS) =>
  groundHints(text, phrasesOf(own)).map(({ list, words }) => [list, ...words]);

it.each([
  ['Я вас всех УБЬЮ!', [['threat', 'УБЬЮ']]],
  ['Приду с топором, взорвём вашу контору', [['threat', 'Приду с топором', 'взорвём']]],
  ['Дебилы, вы когда дорогу сделаете?!', [['obscene', 'Дебилы']]],
  [
    'Сволочи. Сволочи! Вам не жить',
    [
      ['threat', 'Вам не жить'],
      ['obscene', 'Сволочи'],
    ],
  ],
])('%s', (text, found) => {
  expect(hints(text)).toEqual(found);
});

it.each([
  'Нет воды третий день, дети болеют, сделайте что-нибудь!',
  'Сосулька кого-нибудь убьёт, уберите снег с крыши',
  'В детском саду педикулёз, педикюрный кабинет закрыт',
  'Мандарины и мудрые советы: яму сами закопаем, объявление повешу',
  'Сукно, сучья после обрезки не вывезли, хутор Уварово, хулиганы сломали лавку',
  'Оскорблять никого не хочу, но страховку и требования уже устал писать',
  'Дегенеративные изменения позвоночника, нужна справка',
  '',
])('nothing is found in «%s»', (text) => {
  expect(hints(text)).toEqual([]);
});

it('goes by the lists of the office: words switched off are not found, its own are', () => {
  const own: OwnWords = {
    off: [{ list: 'obscene', text: 'дебил*' }],
    added: [{ list: 'threat', text: 'ждите гостей', instead: '' }],
  };
  expect(hints('Дебилы, ждите гостей', own)).toEqual([['threat', 'ждите гостей']]);
});
