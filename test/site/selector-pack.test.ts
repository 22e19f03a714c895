import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSelectorPack } from '../../entrypoints/sidepanel/read-selector-pack';
import { composerOf } from '../../lib/site/fill/composer-of';
import { repaired } from '../../lib/site/repair/repaired';
import type { SelectorPack } from '../../lib/site/repair/selector-pack';
import { vkSite } from '../../lib/site/vk/vk-site';
import { readPage } from './read-page';

const NAMES = vkSite.designs.map(({ name }) => name);
const isSelector = (css: string): boolean => !css.includes('!!');
const PACK: SelectorPack = {
  format: 'v-rabotu-selectors-1',
  network: 'vk',
  made: '2026-11-22',
  designs: { 'vk-react/comment': { text: ['[data-new="words"]'], author: ['[data-new="who"]'] } },
};
const read = (pack: object) => readSelectorPack(JSON.stringify(pack), NAMES, isSelector);

const box = (composer: unknown) => JSON.stringify({ ...PACK, designs: { 'vk-react/post': { composer } } });

describe('a set of selectors from a file', () => {
  it('is taken as it stands', () => expect(read(PACK)).toEqual(PACK));

  it('may name the comment box anew; what it does not name stays', () => {
    const pack = readSelectorPack(box({ box: ['[data-new="box"]'], form: '.new-form' }), NAMES, isSelector);
    if ('fault' in pack) throw new Error(pack.fault);
    const design = repaired(vkSite, pack).designs.find(({ name }) => name === 'vk-react/post');
    const own = composerOf({ name: 'vk-react/post' });
    expect(design && composerOf(design)).toEqual({ ...own, box: ['[data-new="box"]'], form: '.new-form' });
  });

  it.each([
    ['another file', '{"hello": 1}'],
    ['no JSON at all', 'привет'],
    ['an unknown design', JSON.stringify({ ...PACK, designs: { 'vk-2030/post': {} } })],
    ['a field that may not be replaced', JSON.stringify({ ...PACK, designs: { 'vk-react/post': { identity: 'x' } } })],
    ['a ladder that is none', JSON.stringify({ ...PACK, designs: { 'vk-react/post': { text: 'div' } } })],
    ['a broken selector', JSON.stringify({ ...PACK, designs: { 'vk-react/post': { text: ['a!!'] } } })],
    ['a comment box that is no list of fields', box('div')],
    ['an unknown field of the comment box', box({ send: ['a'] })],
    ['a broken selector of the comment box', box({ box: ['a!!'] })],
    ['no root at all', JSON.stringify({ ...PACK, designs: { 'vk-react/post': { root: [] } } })],
    [
      'names of the prototype',
      '{"format":"v-rabotu-selectors-1","network":"vk","made":"2026-11-22","designs":{"__proto__":{"text":["a"]}}}',
    ],
  ])('%s is refused in words', (_, source) => {
    expect(readSelectorPack(source, NAMES, isSelector)).toMatchObject({ fault: expect.stringMatching(/[а-яё]{4}/) });
  });

  it('reads a page that has changed, and leaves the other network alone', () => {
    const page = new URL('pages/vk-react/2026-11-21_wall.html', import.meta.url);
    const changed = readFileSync(page, 'utf8')
      .replaceAll('data-testid="comment-owner"', 'data-new="who"')
      .replaceAll('data-testid="comment-text"', 'data-new="words"');
    const texts = (site: typeof vkSite) =>
      readPage(changed, 'https://vk.com/zarechny', 0, site)
        .captures.filter(({ kind }) => kind === 'comment')
        .map(({ text }) => text);
    expect(texts(vkSite).every((text) => text === '')).toBe(true);
    expect(texts(repaired(vkSite, PACK)).every((text) => text.length > 5)).toBe(true);
    expect(repaired(vkSite, { ...PACK, network: 'ok' })).toBe(vkSite);
    expect(repaired(vkSite, null)).toBe(vkSite);
  });
});
