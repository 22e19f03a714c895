import type { ComposerDesign, Page } from '../design';
import type { Account } from '../site';
import { webAddress } from '../read/web-address';

/** The account the form shows beside its box; null where it shows none. */
export function accountOf(box: Element, { form, account, person }: ComposerDesign, page: Page): Account | null {
  const around = box.closest(form);
  const sign = around === null ? null : firstNamed(around, account);
  if (sign === null) return null;
  const link = webAddress(sign.element.closest('a[href]')?.getAttribute('href') ?? null, page.url);
  const isLinked = link !== null && /^\/(?:id|profile\/)\d+$/.test(new URL(link).pathname);
  return {
    name: sign.name,
    isPerson: isLinked || firstNamed(page.document.documentElement, person)?.name === sign.name,
  };
}

function firstNamed(place: Element, ways: readonly string[]): { element: Element; name: string } | null {
  for (const css of ways) {
    // From the prototype: a form's own properties may be its inputs.
    const element = Element.prototype.querySelector.call(place, css);
    const name = (element?.getAttribute('alt') ?? element?.textContent ?? '').trim();
    if (element !== null && name !== '') return { element, name };
  }
  return null;
}
