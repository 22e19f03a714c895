import { afterEach, expect, it, vi } from 'vitest';
import { createButtonSight } from '../../lib/site/button/button-sight';

afterEach(() => vi.unstubAllGlobals());

it('looks through layers that let clicks pass, and leaves no style of ours on the page', async () => {
  const sheets: unknown[] = ['of the page'];
  let seenThrough = 0;
  // One live list, as the standard has it (Web IDL, ObservableArray): what is assigned is copied into it.
  const document = {
    get adoptedStyleSheets() {
      return sheets;
    },
    set adoptedStyleSheets(list: unknown[]) {
      sheets.splice(0, Infinity, ...Array.from(list));
    },
    elementsFromPoint: () => {
      seenThrough = sheets.length;
      return [host];
    },
  };
  const host = { ownerDocument: document, parentElement: null } as unknown as Element;
  const button = { getBoundingClientRect: () => ({ left: 0, top: 0, width: 9, height: 9 }) } as unknown as Element;
  vi.stubGlobal('getComputedStyle', () => ({ color: 'rgb(0, 0, 0)', opacity: '1' }));
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = (): void => undefined;
    },
  );
  vi.stubGlobal('IntersectionObserver', vi.fn<() => void>());
  const sight = createButtonSight(new AbortController().signal);
  expect(await sight.isCovered(button, host, null)).toBe(false);
  expect(seenThrough).toBe(2);
  expect(sheets).toEqual(['of the page']);
});
