import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameText } from '../../lib/text/is-same-text';

const approved = 'Здравствуйте, Анна! 👋🏽\nВоду дадут 21.11 до 12:00.\n\nОтдел ЖКХ 1️⃣ 🇷🇺';

describe('the approved text found on the page', () => {
  it.each([
    ['itself', approved],
    ['with emoji turned into pictures', 'Здравствуйте, Анна! \nВоду дадут 21.11 до 12:00.\n\nОтдел ЖКХ  '],
    ['with line breaks lost', approved.replaceAll('\n', '')],
    ['with &nbsp; and zero-width marks', approved.replaceAll(' ', '\u00A0').replace('Воду', '\u200BВоду\uFEFF')],
    ['with letters taken apart', approved.normalize('NFD')],
  ])('is the same %s', (_how, found) => {
    expect(isSameText(approved, found)).toBe(true);
  });

  it.each([
    ['a digit', approved.replace('12:00', '13:00')],
    ['a mark', approved.replace('!', '.')],
    ['the case of a letter', approved.replace('Воду', 'воду')],
    ['a word added', `${approved} Спасибо`],
    ['a letter lost', approved.replace('дадут', 'даду')],
    ['ё for е', approved.replace('Здравствуйте', 'Здравствуйтё')],
  ])('is another with %s', (_how, found) => {
    expect(isSameText(approved, found)).toBe(false);
  });

  it('is another whenever one letter, digit or mark is changed', () => {
    const mark = fc.constantFrom(...'абвгдеё0123456789.,!?-:»'.split(''));
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1 }), fc.nat(), mark, (letters, where, other) => {
        const index = where % letters.length;
        fc.pre(letters[index] !== other);
        expect(isSameText(letters.join(''), letters.with(index, other).join(' '))).toBe(false);
      }),
    );
  });
});
