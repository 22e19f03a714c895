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
    for (const { key, url, author, text, publishedAt, parentKey, kind } of captures) {
      expect({ key, author: author?.url, dated: publishedAt !== null, hasText: text !== '' }).toEqual({
        key: expect.stringMatching(/^vk:-?\d+_\d+(?::\d+)?$/),
        author: expect.stringMatching(/^https:\/\/vk\.com\/\w+/),
        dated: true,
        hasText: true,
      });
      expect(url).toBe(urlOf(key, parentKey));
      expect(parentKey === null).toBe(kind === 'post');
    }
  });

  it('texts, dates and links of single messages', () => {
    const habr = read('2012-01-11_group-wall_habrahabr', 'windows-1251').captures;
    expect(habr.find(({ key }) => key === 'vk:-20629724_73803:73824')).toMatchObject({
      text: 'И да, HTC Sync и KIES-фигня.\nMarat, в чем?:)',
      author: { name: 'Евгений Островский', url: 'https://vk.com/olololosha1488', id: null },
      dateRaw: 'две минуты назад',
      publishedAt: 1_326_310_275_000,
      publishedPrecision: 'exact',
      parentKey: 'vk:-20629724_73803:73823',
    });
    expect(habr.find(({ key }) => key === 'vk:-20629724_73803')?.attachments).toEqual([
      { kind: 'photo', url: 'https://vk.com/photo-20629724_275607814' },
      { kind: 'link', url: 'http://habrahabr.ru/blogs/mobiledev/136042/' },
    ]);
    const [first] = read('2011-08-21_user-wall_durov', 'windows-1251').captures;
    expect(first).toMatchObject({
      key: 'vk:1_44698',
      dateRaw: '15 авг в 5:04',
      publishedAt: new Date(2011, 7, 15, 5, 4).getTime(),
      textIncomplete: false,
      text: expect.stringMatching(/^Помните те случаи[^]*эху конформистов\.$/),
    });
    expect(first?.text.match(/Помните те случаи/g)).toHaveLength(1);
    const ubuntu = read('2011-09-14_group-wall_ubuntu', 'utf-8').captures;
    expect(ubuntu.find(({ key }) => key === 'vk:-33241_141592:141594')?.text).toBe(
      'из железа есть\n1. этот комп\n2. нетбук asus eeepc 1001px\n3. Ноут emachines g630g\nстационарнкиов нет',
    );
  });
});

/** `vk:-1_2:15` answering `vk:-1_2:14` stands at `/wall-1_2?reply=15&thread=14`. */
function urlOf(key: string, parentKey: string | null): string {
  const [, post = '', comment] = key.split(':');
  const thread = parentKey?.split(':')[2];
  const reply = comment === undefined ? '' : `?reply=${comment}`;
  return `https://vk.com/wall${post}${reply}${thread === undefined ? '' : `&thread=${thread}`}`;
}
