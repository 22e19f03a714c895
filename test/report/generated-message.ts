import type { MessageRecord } from '../../lib/case/message';
import type { Chance } from './chance';

/** A message of any network, with a date as sure or unsure as pages give it. */
export function messageOf(number: number, at: number, chance: Chance): MessageRecord {
  const network = chance.one(['vk', 'vk', 'ok', 'other'] as const);
  const precision = chance.one(['exact', 'minute', 'minute', 'day', 'approximate', 'unknown'] as const);
  return {
    key: network === 'ok' ? `ok:456:${number}` : `vk:-1_2:${number}`,
    network,
    kind: chance.one(['post', 'comment', 'comment', 'private'] as const),
    url: `https://vk.com/wall-1_2?reply=${number}`,
    pageTitle: 'Подслушано',
    text: `text-${number}`,
    author: `author-${number}`,
    parentText: null,
    parentKey: null,
    dateRaw: null,
    publishedAt: precision === 'unknown' ? null : new Date(at - chance.whole(0, 2000) * 60_000).toISOString(),
    publishedPrecision: precision,
    attachments: [],
    textIncomplete: false,
    browserZone: 'Europe/Moscow',
  };
}
