import { describe, expect, it } from 'vitest';
import { searchPrefix } from '../../lib/text/search-prefix';
import { searchWords } from '../../lib/text/search-words';

describe('words of a message for the search', () => {
  it('every word and number once, «ё» as «е», stress marks gone, nothing left out', () => {
    expect([...searchWords('Нет воды́ у НЕЁ: дом 14-а, нет! Ёлка')]).toEqual(
      expect.arrayContaining(['нет', 'воды', 'у', 'нее', 'дом', '14', 'а', 'елка']),
    );
    expect(searchWords('нет нет').size).toBe(1);
    expect(searchWords('').size).toBe(0);
  });

  it.each([
    ['воду', 'водопровод'],
    ['воды', 'воду'],
    ['лежачая', 'лежачую'],
    ['светл', 'светло'],
    ['подъезде', 'подъезд'],
    ['чужой', 'чужого'],
    ['14', '14'],
    ['три', 'три'],
  ])('«%s» is looked up by the beginning of «%s»', (typed, found) => {
    expect(found.startsWith(searchPrefix(typed))).toBe(true);
  });

  it('a word typed in part is the beginning of the whole', () => {
    for (const word of ['водоснабжение', 'освещение', 'светло', 'благоустройство', 'ели', 'люди', 'остановился']) {
      for (let length = 1; length <= word.length; length += 1) {
        expect(word.startsWith(searchPrefix(word.slice(0, length)))).toBe(true);
      }
    }
    expect('труба'.startsWith(searchPrefix('три'))).toBe(false);
  });
});
