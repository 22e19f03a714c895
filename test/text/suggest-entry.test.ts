import { describe, expect, it } from 'vitest';
import { suggestEntries } from '../../lib/text/suggest-entry';

const entry = (name: string, ...keywords: string[]) => ({ name, keywords });
const TOPICS = [
  entry('Водоснабжение', 'колонка'),
  entry('Дороги'),
  entry('Уличное освещение', 'фонарь'),
  entry('Вывоз мусора'),
  entry('Прочее'),
];
const PLACES = [entry('с. Ростованновское'), entry('ул. Заречная'), entry('посёлок Рощинский'), entry('Село')];

const names = (text: string, entries = TOPICS) => suggestEntries(text, entries).map((one) => one.entry.name);
const reasons = (text: string, entries = TOPICS) =>
  suggestEntries(text, entries).flatMap(({ matches }) =>
    matches.map(({ start, end, of }) => [text.slice(start, end), of]),
  );

describe('what a message seems to be about (mission.md row 24)', () => {
  it.each([
    ['Третий день нет воды!', 'Водоснабжение'],
    ['КОЛОНКУ сломали', 'Водоснабжение'],
    ['дорожное полотно разбито', 'Дороги'],
    ['На дороге ямы', 'Дороги'],
    ['не горят фонари', 'Уличное освещение'],
    ['Когда вывезут мусор?', 'Вывоз мусора'],
  ])('«%s» → %s', (text, topic) => {
    expect(names(text)[0]).toBe(topic);
  });

  it.each([
    ['в Ростованновском', 'с. Ростованновское'],
    ['на Заречной у магазина', 'ул. Заречная'],
    ['жители поселка Рощинского', 'посёлок Рощинский'],
  ])('«%s» → %s', (text, place) => {
    expect(names(text, PLACES)[0]).toBe(place);
  });

  it('shows which words of the text fit which words of the entry', () => {
    expect(reasons('Воды нет, и на Заречной нет воды')).toEqual([
      ['Воды', 'Водоснабжение'],
      ['воды', 'Водоснабжение'],
    ]);
    expect(reasons('жители Рощинского', PLACES)).toEqual([['Рощинского', 'Рощинский']]);
  });

  it('suggests nothing without a word that says so', () => {
    expect(names('Спасибо администрации за работу и прочее')).toEqual([]);
    expect(names('водитель автобуса грубит')).toEqual([]);
    expect(names('в нашем селе, на улице', PLACES)).toEqual([]);
    expect(names('')).toEqual([]);
    expect(names('😀 !!! 123')).toEqual([]);
  });

  it('puts the entry with more of its own words first, and never more than three', () => {
    const many = ['Вывоз снега', 'Снег', 'Уборка снега', 'Снежный городок'].map((name) => entry(name));
    const found = names('уборка снега во дворе', many);
    expect(found).toHaveLength(3);
    expect(found[0]).toBe('Уборка снега');
  });

  it('keeps its place in a text with letters of two code units', () => {
    const text = '🏠 нет воды';
    const [found] = suggestEntries(text, TOPICS);
    expect(found && text.slice(found.matches[0]?.start, found.matches[0]?.end)).toBe('воды');
  });
});
