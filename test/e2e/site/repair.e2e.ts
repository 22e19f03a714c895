import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../site/read-page';
import { openPage, startBrowser } from './open-page';
import { savedPage } from './saved-page';

const PAGES = [
  { name: 'vk-react/2026-11-21_wall', address: 'https://vk.com/zarechny' },
  { name: 'vk-classic/2021-08-28_wall', address: 'https://vk.com/prfkm' },
  {
    name: 'vk-dialog/2026-09-01_community',
    address: 'https://vk.ru/gim219000001/convo/335368817?entrypoint=list_all',
  },
  { name: 'ok-desktop/2026-11-21_topic', address: 'https://ok.ru/group/53000000000123/topic/155000000000456' },
];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('a page can be repaired from afar', () => {
  it.each(PAGES)('$name: the sample is read as the page is, and holds nothing personal', async ({ name, address }) => {
    const html = savedPage(name);
    const page = await openPage(browser, address, html);
    const sample = await page.evaluate(() => window.probe.late.sample());
    await page.context().close();
    const now = Date.now();
    const [before, after] = [readPage(html, address, now), readPage(sample, addressIn(sample), now)];
    expect(after.designs).toEqual(before.designs.slice(0, after.designs.length));
    expect(after.designs.length).toBeGreaterThan(2);
    expect(after.captures.map(shapeOf)).toEqual(before.captures.slice(0, after.captures.length).map(shapeOf));
    const personal = before.captures.flatMap(({ key, text, author }) => [
      ...(text.match(/[А-Яа-яё]{6,}/g) ?? []),
      ...(author?.name.split(' ') ?? []),
      ...key.split(/[:_-]/).filter((part) => part.length > 3),
    ]);
    expect(personal.length).toBeGreaterThan(5);
    // «запись» stands in the site's own «запись закреплена» too.
    const left = personal.filter((word) => word.length > 3 && word !== 'запись' && sample.includes(word));
    expect(left).toEqual([]);
  });

  it('the diagnosis counts what each way found, and what no way finds', async () => {
    const broken = savedPage('vk-react/2026-11-21_wall').replaceAll('data-testid="comment-owner"', 'data-x="y"');
    const page = await openPage(browser, 'https://vk.com/zarechny', broken);
    const { designs } = await page.evaluate(() => window.probe.late.diagnose());
    await page.context().close();
    const [first] = designs;
    expect(first).toMatchObject({ design: 'vk-react/comment', messages: 2, unidentified: 0 });
    const author = first?.fields.find(({ field }) => field === 'author');
    expect(author?.ways.find(({ css }) => css === '[data-testid="comment-owner"]')?.found).toBe(0);
    expect(first?.fields.find(({ field }) => field === 'text')?.missing).toBe(0);
    expect(designs.at(-1)).toMatchObject({ messages: 0, fields: [] });
  });
});

function addressIn(sample: string): string {
  return /<!-- address: (\S+) -->/.exec(sample)?.[1] ?? '';
}

/** What must survive the scrubbing: lines, dates, kinds, how many attachments. */
function shapeOf({
  kind,
  text,
  author,
  dateRaw,
  publishedPrecision,
  attachments,
}: ReturnType<typeof readPage>['captures'][number]) {
  const size = [author?.name.length ?? 0, attachments.length];
  return { kind, size, lines: text.split('\n').length, dateRaw, publishedPrecision };
}
