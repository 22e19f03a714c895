import type { Capture } from '../site';
import type { MessageDesign, Page } from '../design';
import { ownElement } from './own-elements';
import { readPlain } from './read-text';
import { webAddress } from './web-address';

/** Who wrote the message, as far as the page shows; null where it shows no name. */
export function readAuthor(root: Element, design: MessageDesign, page: Page): Capture['author'] {
  const { authorOfPage } = design;
  const element =
    ownElement(root, design, design.author) ?? (authorOfPage ? page.document.querySelector(authorOfPage) : null);
  if (element === null) return null;
  const link = linkOf(element) ?? ownElement(root, design, design.authorLink);
  const { inData } = design;
  const name = inData?.(element, 'name') || readPlain(element, page.url).replace(/\s+/g, ' ');
  if (name === '') return null;
  const url = webAddress(link?.getAttribute('href') || inData?.(element, 'href') || null, page.url);
  return { name, url: url === null ? null : bare(url), id: idOf(element, link, url) };
}

function linkOf(element: Element): Element | null {
  return element.closest('a[href]') ?? element.querySelector('a[href]');
}

function idOf(element: Element, link: Element | null, url: string | null): string | null {
  const named = element.getAttribute('data-from-id') ?? link?.getAttribute('data-from-id') ?? null;
  if (named !== null && /^-?[1-9]\d*$/.test(named)) return named;
  const path = url === null ? '' : new URL(url).pathname;
  const [, group, id] = /^\/(?:id|profile\/|(club|public|event|group\/))([1-9]\d*)$/.exec(path) ?? [];
  return id === undefined ? null : `${group === undefined ? '' : '-'}${id}`;
}

/** Without query and fragment: they carry clicks' statistics, not the person. */
function bare(url: string): string {
  return url.replace(/[?#].*$/, '');
}
