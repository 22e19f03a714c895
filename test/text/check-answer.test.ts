import { describe, expect, it } from 'vitest';
import type { AnswerContext } from '../../lib/text/check/answer-rule';
import { checkAnswer } from '../../lib/text/check/check-answer';
import { NO_OWN_WORDS, phrasesOf, type OwnWords } from '../../lib/text/check/word-lists';
import { ALL_ANSWERS, scoreOf } from './answers/score';

const PUBLIC: AnswerContext = { kind: 'final', isRepeat: false, isPublic: true, ownContacts: [], forbiddenPhrases: [] };

function said(text: string, context: Partial<AnswerContext> = {}, own: OwnWords = NO_OWN_WORDS) {
  return checkAnswer(text, { ...PUBLIC, ...context }, phrasesOf(own)).map(({ rule, start, end }) => [
    rule,
    text.slice(start, end),
  ]);
}

describe('the labelled answers', () => {
  it('are many, and at least a third of them are near-misses', () => {
    expect(ALL_ANSWERS.length).toBeGreaterThanOrEqual(200);
    expect(ALL_ANSWERS.filter(({ isNearMiss }) => isNearMiss).length).toBeGreaterThanOrEqual(ALL_ANSWERS.length / 3);
    expect(new Set(ALL_ANSWERS.map(({ text }) => text)).size).toBe(ALL_ANSWERS.length);
  });

  it.each(scoreOf(ALL_ANSWERS))(
    '$rule is right nine times of ten and misses less than two of ten',
    ({ present, precision, recall, wrong }) => {
      expect(present).toBeGreaterThan(5);
      expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
      expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
    },
  );
});

describe('places', () => {
  it('are those of the text as it was typed, «ё» and line breaks included', () => {
    expect(said('Здравствуйте!\n\nЁлку привезём в кратчайшие сроки, отвечает «Горзеленхоз».')).toEqual([
      ['promiseWithoutDate', 'в кратчайшие сроки'],
    ]);
  });

  it('stand at the beginning where something is missing', () => {
    expect(said('Лампу у дома 4 заменили вчера.')).toEqual([['greeting', 'Лампу у дома 4']]);
  });

  it('come by weight: personal data before style', () => {
    expect(said('В целях ремонта позвоните соседу: 8 913 845-12-67.').map(([rule]) => rule)).toEqual([
      'personalData',
      'greeting',
      'officialese',
    ]);
  });
});

describe('what is known besides the text', () => {
  const PHONE = 'Здравствуйте! Звоните мастеру: 8 (913) 845-12-67.';

  it('telephones of the office are there to be named, however they are written', () => {
    expect(said(PHONE)).toEqual([['personalData', '8 (913) 845-12-67']]);
    expect(said(PHONE, { ownContacts: ['+7 913 845 12 67'] })).toEqual([]);
  });

  it('a private answer may hold what its reader wrote himself', () => {
    expect(said(PHONE, { isPublic: false })).toEqual([]);
  });

  it('a repeat must name what was done', () => {
    const text = 'Здравствуйте! Ваш вопрос понятен.';
    expect(said(text)).toEqual([]);
    expect(said(text, { isRepeat: true }).map(([rule]) => rule)).toEqual(['repeatWithoutMeasures']);
  });

  it('the act forbids phrases of its own', () => {
    expect(said('Добрый день! Это ваши проблемы.', { forbiddenPhrases: ['ваши проблемы'] })).toEqual([
      ['forbiddenPhrase', 'ваши проблемы'],
    ]);
  });
});

describe('lists of the office', () => {
  it('add words in any ending, and switch others off', () => {
    const text = 'Добрый день! Касаемо лавочки: в целях порядка её убрали.';
    expect(said(text)).toEqual([['officialese', 'в целях']]);
    const own: OwnWords = {
      added: [{ list: 'officialese', text: 'касаем*', instead: 'о' }],
      off: [{ list: 'officialese', text: 'в целях' }],
    };
    expect(said(text, {}, own)).toEqual([['officialese', 'Касаемо']]);
  });
});

describe('bad input', () => {
  it('has no remarks on nothing', () => {
    expect(said('')).toEqual([]);
    expect(said(' \n\t ')).toEqual([]);
  });

  it('is read in time proportional to its length', () => {
    for (const text of [
      'а'.repeat(20_000),
      '1'.repeat(20_000),
      '8 '.repeat(10_000),
      '«'.repeat(20_000),
      'АБВ '.repeat(5_000),
    ])
      expect(() => said(text)).not.toThrow();
  });
});
