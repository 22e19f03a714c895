import { describe, expect, it } from 'vitest';
import { isFound } from '../../components/queue/is-found';
import { inTab } from '../../components/queue/queue-tab';
import { urgencyOf } from '../../components/urgency-of';
import { mailAddress } from '../../components/forms/mail-address';
import { QUEUE_ROWS } from '../gallery/fixtures/queue-rows';

const numbers = (query: string) => QUEUE_ROWS.filter((row) => isFound(row, query)).map(({ number }) => number);

describe('search in the list', () => {
  it.each([
    ['', QUEUE_ROWS.map(({ number }) => number)],
    ['17', [17]],
    ['№17', [17]],
    ['ДОРОГИ', [15, 4]],
    ['дороги графский', [4]],
    ['еле теплые', [9]],
    ['Петров', [9]],
    ['ростовановское', []],
  ])('%j finds %j', (query, found) => {
    expect(numbers(query)).toEqual(found);
  });
});

it.each([
  ['17-2', [1_000_017]],
  ['№17-2', [1_000_017]],
  ['17', [17, 1_000_017]],
  ['1000017', []],
])('a № that came a second time is found as it is shown: %j', (query, found) => {
  const row = QUEUE_ROWS.find(({ number }) => number === 17);
  const rows = row ? [row, { ...row, number: 1_000_017 }] : [];
  expect(rows.filter((each) => isFound(each, query)).map(({ number }) => number)).toEqual(found);
});

describe('tabs', () => {
  it.each([
    ['mine', [17, 15, 21, 12, 4, 3]],
    ['executor', [9]],
    ['debt', [4]],
    ['all', QUEUE_ROWS.map(({ number }) => number)],
  ] as const)('%s', (tab, found) => {
    expect(QUEUE_ROWS.filter((row) => inTab(row, tab)).map(({ number }) => number)).toEqual(found);
  });
});

describe('how near a deadline is', () => {
  it.each([
    [61, 10, 'calm'],
    [60, 10, 'soon'],
    [0, 0, 'soon'],
    [0, -1, 'overdue'],
  ] as const)('%d working minutes, due in %d: %s', (workingMinutes, dueIn, urgency) => {
    const now = 1_000_000;
    expect(urgencyOf({ now, dueAt: now + dueIn, workingMinutes, soonMinutes: 60 })).toBe(urgency);
  });
});

describe('a letter to an executor', () => {
  it('carries a short text, and only the subject where the text would be cut', () => {
    const short = new URL(mailAddress('gkh@example.ru', 'Сообщение № 17', 'Вода\nнужна'));
    expect(short.pathname).toBe('gkh@example.ru');
    expect(short.searchParams.get('body')).toBe('Вода\r\nнужна');
    const long = new URL(mailAddress('gkh@example.ru', 'Сообщение № 17', 'Вода '.repeat(500)));
    expect(long.searchParams.get('subject')).toBe('Сообщение № 17');
    expect(long.searchParams.get('body')).toBeNull();
  });

  it('a broken surrogate of a page does not break the address', () => {
    expect(() => mailAddress('', 'Сообщение', 'вода \uD83D')).not.toThrow();
  });
});
