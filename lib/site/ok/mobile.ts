import type { MessageDesign } from '../design';
import { okDesktop } from './desktop';

/** m.ok.ru, best effort: only comments have a source, of 2020 (dom.md §3.2). Every failure is reported by its field. */
export const okMobile: readonly MessageDesign[] = okDesktop
  .filter((design) => design.kind === 'comment')
  .map((design) => ({
    ...design,
    name: 'ok-mobile/comment',
    root: [
      '.discus_dialogs_i.it', // C: OKM 2020
    ],
    inner: '.discus_dialogs_i',
    identity: 'okMobileComment',
    author: [
      'a.emphased.usr', // C: OKM 2020
    ],
    text: [
      '.discus_txt', // C: OKM 2020
    ],
    date: [
      '.tstmp', // C: OKM 2020
    ],
    stamp: [],
    anchors: [
      ['.tstmp', 'after'], // C: OKM 2020
    ],
  }));
