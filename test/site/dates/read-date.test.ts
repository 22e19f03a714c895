import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { vkReactPost } from '../../../lib/site/vk/react';
import { readDate } from '../../../lib/site/read/read-date';

const at = (day: number, hour: number, minute: number) => new Date(2026, 10, day, hour, minute).getTime();

/** The date of a post that has stood on the page with these words since `since`, read at `now`. */
function read(words: string, since: number, now: number) {
  const { document } = parseHTML(
    `<article data-testid="post" data-post-id="-1_2"><a data-testid="post_date_block_preview">${words}</a></article>`,
  );
  const root = document.querySelector('article');
  if (root === null) throw new Error('no post');
  return readDate(root, vkReactPost, now, since);
}

it.each([
  ['сегодня в 8:30', at(21, 16, 0), at(22, 9, 0)],
  ['вчера в 8:30', at(21, 23, 59), at(22, 0, 1)],
  ['5 минут назад', at(22, 9, 0), at(22, 11, 0)],
  ['час назад', at(21, 9, 0), at(22, 9, 0)],
])('«%s» that has stood on the page too long is no date, and its words are kept', (words, since, now) => {
  expect(read(words, since, now)).toEqual({ raw: words, at: null, precision: 'unknown' });
});

it.each([
  ['сегодня в 8:30', at(22, 8, 31), at(22, 23, 59), { at: at(22, 8, 30), precision: 'minute' }],
  ['12 ноя в 8:30', at(20, 9, 0), at(22, 9, 0), { at: at(12, 8, 30), precision: 'minute' }],
  ['5 минут назад', at(22, 9, 0), at(22, 9, 1), { at: at(22, 8, 56), precision: 'minute' }],
  ['5 минут назад', at(22, 9, 0), at(22, 9, 30), { at: at(22, 9, 25), precision: 'approximate' }],
])('«%s» that means the same moment still is one', (words, since, now, date) => {
  expect(read(words, since, now)).toEqual({ raw: words, ...date });
});
