import { describe, expect, it } from 'vitest';
import { endlessFeed } from '../stand/endless-feed.ts';
import { EXPECTED_MESSAGES, TWENTY_MESSAGES } from '../stand/expected-keys.ts';
import { okDateWords, vkDateWords } from '../stand/relative-words.ts';
import { viewOf } from '../stand/view.ts';

const NOON = new Date(2026, 10, 21, 12, 0).getTime();

describe('the stand', () => {
  it('has twenty different messages to work on, on both networks and in both designs of VK', () => {
    expect(new Set(TWENTY_MESSAGES.map(({ text }) => text)).size).toBe(20);
    for (const messages of Object.values(EXPECTED_MESSAGES)) {
      expect(messages.some(({ toWork }) => toWork)).toBe(true);
    }
  });

  it('gives every message its own key', () => {
    const keys = Object.values(EXPECTED_MESSAGES).flatMap((messages) => messages.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('writes dates as the networks do', () => {
    expect(vkDateWords(21, NOON)).toBe('21 минуту назад');
    expect(vkDateWords(130, NOON)).toBe('два часа назад');
    expect(vkDateWords(300, NOON)).toBe('сегодня в 7:00');
    expect(vkDateWords(18 * 60, NOON)).toBe('вчера в 18:00');
    expect(okDateWords(300, NOON)).toBe('7:00');
    expect(okDateWords(3 * 24 * 60, NOON)).toBe('18 ноя 12:00');
  });

  it('knows which page an address shows', () => {
    expect(viewOf(new URL('https://vk.com/zarechny')).design).toBe('vk-react');
    expect(viewOf(new URL('https://vk.com/wall-219000002_301')).design).toBe('vk-classic');
    expect(viewOf(new URL('https://ok.ru/discussions/1/70000001234/155500001')).posts).toHaveLength(1);
    expect(viewOf(new URL('https://vk.ru/zarechny?posts=500')).posts).toHaveLength(500);
  });

  it('makes the same endless feed every time', () => {
    expect(endlessFeed(40, 2, 3)).toEqual(endlessFeed(0, 42, 3).slice(40));
  });
});
