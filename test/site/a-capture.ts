import type { Capture } from '../../lib/site/site';

/** A post of the wall `-1` as the page's part sends it, with nothing in it but a text. */
export function aCapture(number: number, change: Partial<Capture> = {}): Capture {
  return {
    key: `vk:-1_${number}`,
    network: 'vk',
    kind: 'post',
    url: `https://vk.com/wall-1_${number}`,
    pageTitle: 'Заречный район',
    text: 'Нет воды',
    textIncomplete: false,
    author: null,
    parentKey: null,
    parentText: null,
    dateRaw: null,
    publishedAt: null,
    publishedPrecision: 'unknown',
    attachments: [],
    visibility: 'public',
    browserZone: 'Europe/Moscow',
    capturedAt: 0,
    ...change,
  };
}
