import { parseHTML } from 'linkedom';
import { afterEach, expect, it, vi } from 'vitest';
import { startLate } from '../../lib/site/start-late';
import { vkSite } from '../../lib/site/vk/vk-site';

afterEach(() => vi.restoreAllMocks());

const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 30).getTime();

/** When a post of «сегодня в 8:30» under the focus was published, as read at `now` on a page that was opened at `opened`. */
function publishedAt(opened: number, now: number) {
  const { document } = parseHTML(
    `<html><body><article data-testid="post" data-post-id="-1_2"><a data-testid="post-header-title" href="/id1">Анна</a>
     <a data-testid="post_date_block_preview" href="/wall-1_2">сегодня в 8:30</a></article></body></html>`,
  );
  Object.defineProperties(document, {
    activeElement: { value: document.querySelector('article') },
    location: { value: { href: 'https://vk.com/feed' } },
  });
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(opened);
  const late = startLate(
    () => vkSite,
    document,
    () => undefined,
    () => undefined,
    new AbortController().signal,
  );
  return late.focused(now)?.publishedAt;
}

it('taken by the keys or the menu: «сегодня» on a page left open over night is no day', () => {
  expect(publishedAt(at(22, 9), at(22, 10))).toBe(at(22, 8));
  expect(publishedAt(at(21, 9), at(22, 10))).toBeNull();
});
