import { describe, expect, it } from 'vitest';
import { asShown } from '../../lib/text/as-shown';
import { isNearlySame } from '../../lib/text/is-nearly-same';
import { filled, slotsOf } from '../../lib/text/slots';

describe('gaps of a template', () => {
  it('are named once each, in their order', () => {
    expect(slotsOf('{имя}, {что сделали} до {срок}. {имя}!')).toEqual(['имя', 'что сделали', 'срок']);
  });

  it('are no smiles, code or empty braces', () => {
    expect(slotsOf(':-} {} { } {1} {a\nb} {')).toEqual([]);
  });

  it('stay where there is nothing to put in', () => {
    expect(filled('{имя}, до {срок}', { имя: 'Анна', срок: '' })).toBe('Анна, до {срок}');
    expect(filled('{constructor} {toString}', {})).toBe('{constructor} {toString}');
  });

  it('take a value as it stands', () => {
    expect(filled('{имя}', { имя: "$& $1 {срок} '" })).toBe("$& $1 {срок} '");
  });
});

describe('a comment as the network draws it', () => {
  it('shows the name of a mention, and no more than one empty line', () => {
    expect(asShown('  [id1|Анна], здравствуйте!  \n\n\n\nЯму засыпали. [club2|Мы] рядом.\n')).toBe(
      'Анна, здравствуйте!\n\nЯму засыпали. Мы рядом.',
    );
  });
});

describe('the same answer', () => {
  const ANSWER =
    'Здравствуйте, Анна! Светильник у дома 4 на улице Мира заменит МУП «Горсвет» до 25 ноября, ответственный Ковалёв.';

  it('is known with another name in it', () => {
    expect(isNearlySame(ANSWER, ANSWER.replace('Анна', 'Пётр'))).toBe(true);
  });

  it('is not any answer about a lamp', () => {
    expect(isNearlySame(ANSWER, 'Добрый день! Светильник на Школьной починили вчера вечером, горит.')).toBe(false);
    expect(isNearlySame('Да, открыто.', 'Да, открыто.')).toBe(false);
  });
});
