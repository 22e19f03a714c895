import type { Case } from '../../lib/case/case';

/** A message as the journal keeps it, of which the page showed next to nothing; what matters to a test is given in `known`. */
export function aMessage(known: Partial<Case['message']> = {}): Case['message'] {
  return {
    key: 'vk:-1_2',
    network: 'vk',
    kind: 'comment',
    url: '',
    pageTitle: '',
    text: '',
    author: null,
    parentText: null,
    parentKey: null,
    dateRaw: null,
    publishedAt: null,
    publishedPrecision: 'unknown',
    attachments: [],
    textIncomplete: false,
    browserZone: 'Europe/Moscow',
    ...known,
  };
}
