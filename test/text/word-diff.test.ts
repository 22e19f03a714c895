import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from '../../lib/text/word-diff';

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('');

it('shows whole Russian words, not letters of them', () => {
  expect(shown('Воду дадут завтра.', 'Воду дадут сегодня до 18:00.')).toBe('Воду дадут [-завтра][+сегодня до 18:00].');
  expect(shown('ул. Заречная-2', 'ул. Заречная-3')).toBe('ул. [-Заречная-2][+Заречная-3]');
});

it('shows nothing where nothing changed, and line breaks where they did', () => {
  expect(wordDiff('Одно', 'Одно')).toEqual([{ kind: 'same', text: 'Одно' }]);
  expect(shown('а б', 'а\nб')).toBe('а[- ][+\n]б');
  expect(wordDiff('', 'Новый')).toEqual([{ kind: 'added', text: 'Новый' }]);
});

it('gives both texts back to the letter, whatever they are', () => {
  const text = fc.string({ unit: fc.constantFrom('вода', ' ', '\n', '.', 'ё', '🔐', '-', 'нет', '\u0301') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect(without('removed')).toBe(after);
      expect(without('added')).toBe(before);
    }),
  );
});

it('is quick on two long texts without a word in common', () => {
  const words = (letter: string) => Array.from({ length: 4000 }, (_, n) => `${letter}${n}`).join(' ');
  const start = performance.now();
  const parts = wordDiff(words('а'), words('б'));
  expect(performance.now() - start).toBeLessThan(1500);
  expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
