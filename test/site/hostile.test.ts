import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';

const NOW = new Date(2026, 10, 21, 15, 0).getTime();

function post(text: string, { id = '-1_2', href = '/wall-1_2', extra = '' } = {}): string {
  return `<article data-testid="post" data-post-id="${id}" data-post-nesting-lvl="0">
    <a data-testid="post-header-title" href="/id1">Автор</a><div data-testid="showmoretext-in">${text}</div>${extra}
    <a data-testid="post_date_block_preview" href="${href}">вчера в 9:00</a></article>`;
}
const read = (html: string): ReturnType<typeof readPage> =>
  readPage(`<html><body>${html}</body></html>`, 'https://vk.com/feed', NOW);
const textOf = (html: string): string | undefined => read(post(html)).captures[0]?.text;

describe('hostile pages', () => {
  it.each([
    '__proto___1',
    'constructor',
    '-1_2_3',
    '-1_2 -3_4',
    '1e3_2',
    '-0_1',
    '-1_02',
    '−1_2',
    '-1_2:3',
    '',
    '-1_99999999999999999999',
  ])('a post named «%s» is not taken', (id) => expect(read(post('текст', { id, href: '' })).captures).toEqual([]));

  it('number and link of different messages: contradictory, never a capture', () => {
    expect(read(post('текст', { href: '/wall-1_3' }))).toMatchObject({ captures: [], contradictory: ['vk:-1_2'] });
  });

  it('a comment that claims another post or another number', () => {
    const comment = (id: string, href: string): string =>
      `<div data-testid="wall_comments_comment_root" id="${id}"><a data-testid="comment-owner" href="/id5">А</a><div data-testid="comment-text">т</div><a data-testid="wall_comment_date" href="${href}">вчера</a></div>`;
    const read2 = read(
      post('текст', { extra: comment('5_15', '/wall-9_9?reply=15') + comment('5_16', '/wall-1_2?reply=17') }),
    );
    expect(read2.captures.map(({ key }) => key)).toEqual(['vk:-1_2']);
    expect(read2.contradictory).toEqual(['vk:-9_9:15', 'vk:-1_2:17']);
  });

  it('a link inside the text of a comment does not name the comment', () => {
    const html = `<div data-testid="wall_comments_comment_root" id="5_15"><div data-testid="comment-text"><a href="/wall-9_9?reply=99">см.</a></div><a data-testid="comment-owner" href="/id5">А</a><span data-testid="wall_comment_date">вчера</span></div>`;
    expect(read(post('текст', { extra: html })).captures.map(({ key }) => key)).toEqual(['vk:-1_2', 'vk:-1_2:15']);
  });

  it('markup in the text is text', () => {
    expect(textOf('&lt;img src=x onerror=alert(1)&gt; &lt;/script&gt; {{x}}')).toBe(
      '<img src=x onerror=alert(1)> </script> {{x}}',
    );
    expect(textOf('<script>alert(1)</script><style>b{}</style>да<img alt="<b>" src="x">')).toBe('да<b>');
  });

  it('links: only http and https are kept', () => {
    const links = [
      'javascript:alert(1)',
      'data:text/html,x',
      '/away.php?to=javascript%3Aalert(1)',
      'https://ok.example/a',
      '/away.php?to=https%3A%2F%2Fb.example%2F%3Fq%3D%D0%B0',
      'http://[broken',
    ];
    const { captures } = read(post(links.map((href) => `<a href="${href}">с</a>`).join(' ')));
    expect(captures[0]?.attachments).toEqual([
      { kind: 'link', url: 'https://ok.example/a' },
      { kind: 'link', url: 'https://b.example/?q=%D0%B0' },
    ]);
  });

  it('an author with a script for a link has no link', () => {
    const { captures } = read(post('т').replace('href="/id1"', 'href="javascript:alert(1)"'));
    expect(captures[0]?.author).toEqual({ name: 'Автор', url: null, id: null });
  });

  it('half of a surrogate pair becomes a whole character, the rest stays', () => {
    expect(textOf('а\uD83Dб \u202Eток\u200B')).toBe('а\uFFFDб \u202Eток\u200B');
  });

  it('a megabyte, ten thousand emoji, five thousand levels: read whole and soon', () => {
    const began = performance.now();
    expect(textOf('ж'.repeat(1_000_000))).toHaveLength(1_000_000);
    expect(textOf('<img alt="😡" src="e">'.repeat(10_000))).toBe('😡'.repeat(10_000));
    expect(textOf(`${'<div>'.repeat(5000)}дно${'</div>'.repeat(5000)}`)).toBe('дно');
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('no author, no date, no text: kept as it is, every missing field named', () => {
    const { captures, troubles } = read('<div data-testid="post" data-post-id="-1_2"></div>');
    expect(captures[0]).toMatchObject({
      key: 'vk:-1_2',
      text: '',
      author: null,
      publishedAt: null,
      publishedPrecision: 'unknown',
      dateRaw: null,
    });
    expect(troubles).toEqual(['vk-react/post/author', 'vk-react/post/text', 'vk-react/post/date']);
  });

  it('«Показать полностью»: the rest that stands hidden is read, a second full copy is not doubled', () => {
    const classic = (body: string): string =>
      `<div class="_post post" data-post-id="-1_2"><div class="wall_post_text">${body}</div></div>`;
    const more = '<a class="wall_post_more">Показать полностью</a>';
    expect(read(classic(`Начало${more}<span style="display:none"> и конец</span>`)).captures[0]).toMatchObject({
      text: 'Начало и конец',
      textIncomplete: false,
    });
    expect(
      read(classic(`<span>Начало..</span>${more}<span style="display: none">Начало и конец</span>`)).captures[0],
    ).toMatchObject({ text: 'Начало и конец', textIncomplete: false });
    expect(read(classic(`Начало${more}`)).captures[0]).toMatchObject({ text: 'Начало', textIncomplete: true });
  });
});
