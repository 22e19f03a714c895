import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseAnswer } from '../../lib/text/normalise-answer';

/** What NFC and the line breaks could stumble over, in any order. */
const PIECES = [
  'и',
  'е',
  '\u0306',
  '\u0308',
  '\u0301',
  '\r',
  '\n',
  '\u2028',
  '\u0085',
  '\u00A0',
  '\u2007',
  '\u2000',
  '\u1112',
  '\u1161',
  'Å',
  '👋',
  '🏽',
  '\uD83D',
];

describe('an answer as it is stored', () => {
  it.each([
    ['line breaks of every kind', 'а\r\nб\rв\u2028г\u2029д\u0085е', 'а\nб\nв\nг\nд\nе'],
    ['non-breaking spaces', '5\u00A0часов\u202Fи\u20077', '5 часов и 7'],
    ['letters composed', 'и\u0306 е\u0308', 'й ё'],
  ])('has %s', (_what, from, to) => {
    expect(normaliseAnswer(from)).toBe(to);
  });

  it('keeps everything else, empty lines and emoji included', () => {
    const text = '  Здравствуйте, Анна! 👋🏽\n\nВоду дадут завтра — «до 12:00».  \n';
    expect(normaliseAnswer(text)).toBe(text);
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...PIECES) }), (text) => {
        expect(normaliseAnswer(normaliseAnswer(text))).toBe(normaliseAnswer(text));
      }),
    );
  });
});
