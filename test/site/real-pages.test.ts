import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage, type ReadPage } from './read-page';

const FOLDER = new URL('../../../shared/pages/vk/', import.meta.url);
/** Where each page was saved, in Moscow time of those years; the browser's zone decides what «сегодня» is. */
const PAGES = [
  ['2012-01-11_group-wall_habrahabr', 'windows-1251', 10, 23],
  ['2011-09-14_group-wall_ubuntu', 'utf-8', 18, 37],
  ['2011-08-21_user-wall_durov', 'windows-1251', 10, 0],
  ['2012-01-11_user-empty-wall', 'windows-1251', 0, 0],
  ['2011-08-21_albums-page_no-wall', 'windows-1251', 0, 0],
] as const;

const isThere = existsSync(FOLDER);
if (!isThere) console.warn('SKIPPED: saved pages of VK are not in ../shared/pages/vk, their tests did not run');

function read(name: string, encoding: string): ReadPage {
  const html = new TextDecoder(encoding).decode(readFileSync(new URL(`${name}.html`, FOLDER)));
  const [year = 2012, month = 1, day = 1] = name.slice(0, 10).split('-').map(Number);
  return readPage(html, 'https://vk.com/page', new Date(year, month - 1, day, 23, 59).getTime());
}

describe.skipIf(!isThere)('real saved pages of VK, 2011–2012', () => {
  it.each(PAGES)('%s', (name, encoding, posts, comments) => {
    const { captures, contradictory, troubles } = read(name, encoding);
    expect(captures.filter(({ kind }) => kind === 'post')).toHaveLength(posts);
    expect(captures.filter(({ kind }) => kind === 'comment')).toHaveLength(comments);
    expect({ contradictory, troubles }).toEqual({ contradictory: [], troubles: [] });
    console.log(
      captures
        .map((c) =>
          [
            c.key,
            c.author?.name,
            c.dateRaw,
            c.publishedPrecision,
            c.parentKey,
            c.text.slice(0, 50),
            c.attachments.length,
          ].join(' | '),
        )
        .join('\n'),
    );
  });
});
