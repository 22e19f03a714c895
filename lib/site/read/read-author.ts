import type { Capture } from '../site';
import type { MessageDesign, Page } from '../design';
import { ownElement } from './own-elements';
import { readPlain } from './read-text';
import { webAddress } from './web-address';

/** Who wrote the message, as far as the page shows; null where it shows no name. */
export function readAuthor(root: Element, design: MessageDesign, page: Page): Capture['author'] {
  const element = ownElement(root, design, design.author);
  if (element === null) return null;
  const link = linkOf(element) ?? ownElement(root, design, design.authorLink);
  const name = element.hasAttribute('data')
    ? inData(element, 'name')
    : readPlain(element, page.url).replace(/\s+/g, ' ');
  if (name === '') return null;
  const url = webAddress(link?.getAttribute('href') ?? inData(element, 'href'), page.url);
  return { name, url: url === null ? null : bare(url), id: idOf(element, link, url) };
}

function linkOf(element: Element): Element | null {
  return element.closest('a[href]') ?? element.querySelector('a[href]');
}

/** A text of OK's `<group-author data='{"group":{"name":"…","href":"/group/123"}}'>`. */
function inData(element: Element, name: string): string {
  const quoted = new RegExp(`"${name}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")`).exec(element.getAttribute('data') ?? '')?.[1];
  try {
    return String(JSON.parse(quoted ?? '""'));
  } catch {
    return '';
  }
}

function idOf(element: Element, link: Element | null, url: string | null): string | null {
  const named = element.getAttribute('data-from-id') ?? link?.getAttribute('data-from-id') ?? null;
  if (named !== null && /^-?[1-9]\d*$/.test(named)) return named;
  const path = url === null ? '' : new URL(url).pathname;
  const person = /^\/(?:id|profile\/)([1-9]\d*)$/.exec(path)?.[1];
  if (person !== undefined) return person;
  const community = /^\/(?:club|public|event|group\/)([1-9]\d*)$/.exec(path)?.[1];
  return community === undefined ? null : `-${community}`;
}

/** Without query and fragment: they carry clicks' statistics, not the person. */
function bare(url: string): string {
  return url.replace(/[?#].*$/, '');
}
