import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';

const NOW = new Date(2026, 10, 22, 12, 0).getTime();
const FEED = 'https://ok.ru/feed';
const TOPIC = 'https://ok.ru/group/53000000000123/topic/155000000000456';
const ELSEWHERE = '<a href="/discussions/1/53000000000123/155000000000999">там</a>';

const read = (address: string, body: string) => readPage(`<html><body>${body}</body></html>`, address, NOW);
const keys = (address: string, body: string) => {
  const { captures, contradictory } = read(address, body);
  return { taken: captures.map(({ key, text }) => [key, text]), contradictory };
};

interface Parts {
  params?: string;
  before?: string;
  after?: string;
}

function words(text: string): string {
  return `<div class="comments_current"><a class="comments_author-name o" href="/profile/570000000001">Ольга</a>
    <span class="js-text-full">${text}</span><span class="comments_current__footer__main__date">вчера 18:20</span></div>`;
}

function comment(number: string, text: string, { params, after = '' }: Parts = {}): string {
  const seen = params ?? `data-seen-params='{"data":{"commentId":"${number}"}}'`;
  return `<div id="hook_Block_${number}"><div class="comments_i" ${seen}>${words(text)}${after}</div></div>`;
}

function list(...comments: string[]): string {
  return `<div class="comments_lst"><div class="comments_lst_cnt">${comments.join('')}</div></div>`;
}

function feedItem(topic: string, text: string, { after = '' }: Parts = {}): string {
  return `<div class="feed-w"><div class="feed h-mod"><div class="feed_top"><a href="/group/53000000000123">Округ</a></div>
    <div class="media-text_cnt"><div class="media-text_cnt_tx">${text}<a class="media-text_a" href="/group/53000000000123/topic/${topic}"></a></div></div>
    ${after}<ul class="widget-list"><li><a data-module="CommentWidgets" href="/discussions/1/53000000000123/${topic}"></a></li></ul></div></div>`;
}

function layer(topic: string, text: string, comments: string): string {
  return `<div class="media-layer_c"><div class="mlr_cnt" id="cnts_${topic}"><div class="media-text_cnt_tx">${text}</div></div>
    <div class="mlr_disc">${comments}</div></div>`;
}

describe('which comment of OK it is', () => {
  it('is never told by an answer that lies inside it', () => {
    const answer = comment('1795243000004', 'ответ');
    const body = layer(
      '155000000000456',
      'тема',
      list(comment('1795243000003', 'вопрос', { params: '', after: answer })),
    );
    expect(keys(TOPIC, body).taken).toEqual([
      ['ok:155000000000456', 'тема'],
      ['ok:155000000000456:1795243000004', 'ответ'],
    ]);
  });

  it('is told by the wrapper that is its alone', () => {
    const wrapped = `<div id="hook_Block_9"><div data-seen-params='{"data":{"commentId":"1795243000009"}}'><div class="comments_i">${words('в обёртке')}</div></div></div>`;
    expect(keys(TOPIC, layer('155000000000456', 'тема', list(wrapped))).taken).toEqual([
      ['ok:155000000000456', 'тема'],
      ['ok:155000000000456:1795243000009', 'в обёртке'],
    ]);
  });

  it('is told of comments open under two topics of a feed, and of one under the topic that was opened', () => {
    const second = feedItem('155000000000457', 'вторая', { after: list(comment('1795243000002', `см. ${ELSEWHERE}`)) });
    const first = feedItem('155000000000456', 'первая', { after: list(comment('1795243000001', 'свет')) });
    expect(keys(FEED, first + second)).toEqual({
      taken: [
        ['ok:155000000000456', 'первая'],
        ['ok:155000000000456:1795243000001', 'свет'],
        ['ok:155000000000457', 'вторая'],
        ['ok:155000000000457:1795243000002', 'см. там'],
      ],
      contradictory: [],
    });
    const opened = layer('155000000000456', 'открытая', list(comment('1795243000001', 'свет')));
    expect(keys(TOPIC, opened + second).taken).toEqual([
      ['ok:155000000000456', 'открытая'],
      ['ok:155000000000456:1795243000001', 'свет'],
      ['ok:155000000000457', 'вторая'],
      ['ok:155000000000457:1795243000002', 'см. там'],
    ]);
  });

  it('is not said where the address names another topic than the layer', () => {
    const body = layer('155000000000777', 'тема', list(comment('1795243000001', 'свет')));
    expect(keys(TOPIC, body)).toEqual({
      taken: [],
      contradictory: ['ok:155000000000777', 'ok:155000000000777:1795243000001'],
    });
  });

  it('a deleted one is no message, whatever is left in its place', () => {
    const params = (number: string) => `data-seen-params='{"data":{"commentId":"${number}"}}'`;
    const gone = `<div id="hook_Block_1"><div class="comments_i __deleted" ${params('1795243000001')}>${words('было')}</div></div>`;
    const stub = `<div id="hook_Block_2"><div class="comments_i" ${params('1795243000002')}><div class="delete-stub_info">Комментарий удалён</div>${comment('1795243000003', 'живой')}</div></div>`;
    expect(keys(TOPIC, layer('155000000000456', 'тема', list(gone, stub))).taken).toEqual([
      ['ok:155000000000456', 'тема'],
      ['ok:155000000000456:1795243000003', 'живой'],
    ]);
  });

  it.each([
    ['in its block', '<div id="hook_Block_2"><div class="delete-stub_info">Комментарий удалён</div></div>'],
    ['itself', '<div class="comments_i"><div class="delete-stub_info">Комментарий удалён</div></div>'],
  ])('one whose answer was deleted (%s) still is a message', (_where, after) => {
    const body = layer('155000000000456', 'тема', list(comment('1795243000001', 'живой', { after })));
    expect(keys(TOPIC, body).taken).toEqual([
      ['ok:155000000000456', 'тема'],
      ['ok:155000000000456:1795243000001', 'живой'],
    ]);
  });
});

describe('which topic of OK it is', () => {
  it('is not told by what its text links to', () => {
    expect(keys(FEED, feedItem('155000000000456', `см. ${ELSEWHERE}`)).taken).toEqual([
      ['ok:155000000000456', 'см. там'],
    ]);
    const opened = layer('155000000000456', `см. ${ELSEWHERE}`, list(comment('1795243000001', 'свет')));
    expect(keys(TOPIC, opened)).toMatchObject({ taken: [{}, {}], contradictory: [] });
  });

  it('is not told by the topic it shares', () => {
    const after = `<div class="media-reshare"><div class="media-text_cnt"><div class="media-text_cnt_tx">чужое<a class="media-text_a" href="/group/9/topic/155000000000777"></a></div></div>${ELSEWHERE}</div>`;
    const { captures } = read(
      FEED,
      feedItem('155000000000456', 'своё', { after: after + list(comment('1795243000001', 'свет')) }),
    );
    expect(captures).toMatchObject([
      { key: 'ok:155000000000456', text: 'своё', parentText: 'чужое' },
      { key: 'ok:155000000000456:1795243000001', text: 'свет' },
    ]);
  });
});
