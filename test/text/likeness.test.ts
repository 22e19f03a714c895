import { describe, expect, it } from 'vitest';
import { ALIKE, likeKeys, likeness } from '../../lib/text/likeness';
import { stemsOf } from '../../lib/text/stems-of';

const WATER = 'Третий день нет воды на улице Заречной! Когда дадут воду?';
const WATER_AGAIN = 'На Заречной улице воды опять нет, уже четвёртый день. Дадут воду когда-нибудь?';
const ROAD = 'Яма на дороге возле школы, машины бьют колёса. Заделайте яму.';
const LIGHT = 'Не горит фонарь у детского сада на Мира, 5. Темно, дети падают.';

const shareKeys = (a: string, b: string) => likeKeys(a).some((key) => likeKeys(b).includes(key));

describe('stems', () => {
  it('know a word in its forms', () => {
    for (const forms of [
      'вода воды воду воде водой',
      'Заречная Заречной Заречную',
      'труба трубы трубу',
      'свет света',
      'яма ямы яму',
    ])
      expect([...stemsOf(forms).keys()]).toHaveLength(1);
  });

  it('leave out greetings and keep house numbers', () => {
    expect([...stemsOf('Здравствуйте! Мира, 5').values()]).toEqual(['Мира', '5']);
  });
});

describe('likeness', () => {
  it('says what two complaints about one thing share, in words of the first', () => {
    const { share, words } = likeness(WATER, WATER_AGAIN);
    expect(share).toBeGreaterThanOrEqual(ALIKE);
    expect(words).toEqual(expect.arrayContaining(['воды', 'Заречной']));
  });

  it('of complaints about different things is far from that', () => {
    for (const [a, b] of [
      [WATER, ROAD],
      [ROAD, LIGHT],
      [WATER, LIGHT],
    ] as const)
      expect(likeness(a, b).share).toBeLessThan(0.15);
  });

  it('is whole for the same text and nothing for «Когда?»', () => {
    expect(likeness(WATER, WATER).share).toBe(1);
    expect(likeness('Когда?', 'Когда?')).toEqual({ share: 0, words: [] });
    expect(likeness('', WATER).share).toBe(0);
  });
});

describe('keys of likeness', () => {
  it('find the like text and not the others', () => {
    expect(shareKeys(WATER, WATER_AGAIN)).toBe(true);
    expect(shareKeys(WATER, ROAD)).toBe(false);
    expect(shareKeys(ROAD, LIGHT)).toBe(false);
  });

  it('are the same for the same text, a few numbers whatever its length, and none for one too short', () => {
    expect(likeKeys(WATER)).toEqual(likeKeys(WATER));
    expect(likeKeys(`${WATER} `.repeat(4000))).toHaveLength(likeKeys(WATER).length);
    expect(likeKeys('Когда?')).toEqual([]);
    expect(likeKeys(WATER).every((key) => Number.isInteger(key) && key >= 0)).toBe(true);
  });

  it('find nine of ten texts that share as much as half of their words', () => {
    const word = (n: number) => `слово${n}`;
    const text = (from: number) => Array.from({ length: 12 }, (_, n) => word(from + n)).join(' ');
    let found = 0;
    for (let n = 0; n < 100; n += 1) if (shareKeys(text(n * 100), text(n * 100 + 4))) found += 1;
    expect(found).toBeGreaterThanOrEqual(90);
  });
});
