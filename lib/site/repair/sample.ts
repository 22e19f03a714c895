import { HOST_TAG } from '../button/create-button';
import { claim } from '../claim';
import { parseShownDate } from '../dates/parse-shown-date';
import type { Page, SiteDesigns } from '../design';
import { selectorsOf } from '../selectors-of';
import { createScrubber, type Scrubber } from './scrub';

/** Messages in one sample: enough to see how they are made. */
const MESSAGES = 4;
/** Elements of a page on which no message was understood. */
const ELEMENTS = 3000;

/** Messages of a dialog are understood by one another, and by whose name stands above. */
const DIALOG = '.ConvoMain, .MEApp__mainPanel';
const NEVER = `script, style, noscript, template, iframe, object, embed, link, svg *, ${HOST_TAG}`;
/** Attributes that are structure, kept but for the numbers in them. */
const STRUCTURE =
  /^(?:class|id|role|type|contenteditable|tabindex|hidden|dir|lang|data-testid|data-l|data-module|for|name|itemprop)$/;
const STAMP = /^(?:data-ts|data-time|time|datetime)$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.+-]+Z?$/;
const ADDRESS = /^(?:href|action)$/;
/** What the sites themselves say: designs look for it, and it names nobody. */
const OWN_WORDS =
  /^(?:ответить|реклама(?: от автора)?|промо|может быть интересно|показать (?:полностью|ещё|все|следующие|предыдущие).*|написать комментарий.*|напишите комментарий.*|поделиться|нравится|комментировать|отправить|класс!?|ещё|запись закреплена|фотография)[.…]*$/i;

/**
 * A fragment of the page as HTML that becomes a test page when dropped into `test/site/pages/<design>`: a few messages
 * with all around them that designs lean on, or the whole body where none is understood. Scrubbed: no text, name, picture
 * or address of the page is left, only their shapes; ids are others but agree with each other.
 */
export function sampleOf(site: SiteDesigns, page: Page): string {
  const scrub = createScrubber();
  const { roots } = selectorsOf(site);
  const claimed = [...page.document.querySelectorAll(roots)].filter((root) => claim(site, root) !== null);
  const outermost = claimed.filter((root) => !claimed.some((other) => other !== root && other.contains(root)));
  const whole = new Set(outermost.slice(0, MESSAGES).map((root) => root.closest(DIALOG) ?? root));
  const parts = whole.size > 0 ? whole : [page.document.body];
  // A document of its own: nothing in it loads or runs.
  const inert = page.document.implementation.createHTMLDocument('');
  const budget = { left: ELEMENTS };
  for (const part of parts) {
    const copy = scrubbed(part, inert, scrub, budget);
    if (copy !== null) inert.body.append(copy);
  }
  const address = scrub.address(page.url.href);
  return `<!-- address: ${address} -->\n<!doctype html><meta charset="utf-8"><title>Образец</title>\n${inert.body.innerHTML}\n`;
}

function scrubbed(element: Element, into: Document, scrub: Scrubber, budget: { left: number }): Element | null {
  // From the prototypes: a form's own properties may be its inputs (platform.md §2.2).
  if (Element.prototype.matches.call(element, NEVER) || budget.left === 0) return null;
  budget.left -= 1;
  const copy = into.createElement(element.localName === 'body' ? 'div' : element.localName);
  for (const name of Element.prototype.getAttributeNames.call(element)) {
    const kept = attribute(name, Element.prototype.getAttribute.call(element, name) ?? '', scrub);
    if (kept !== null) copy.setAttribute(name, kept);
  }
  for (const node of childrenOf(element)) {
    if (node.nodeType === 3) copy.append(words(node.nodeValue ?? '', scrub));
    else if (node.nodeType === 1) {
      const child = scrubbed(node as Element, into, scrub, budget);
      if (child !== null) copy.append(child);
    }
  }
  return copy;
}

function childrenOf(element: Element): Iterable<Node> {
  if (element.localName !== 'form') return element.childNodes;
  const children = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get?.call(element) as unknown;
  return children instanceof NodeList ? children : [];
}

/** Null: the attribute is left out. */
function attribute(name: string, value: string, scrub: Scrubber): string | null {
  if (STAMP.test(name) || INSTANT.test(value)) return value;
  if (ADDRESS.test(name)) return scrub.address(value);
  if (STRUCTURE.test(name)) return scrub.numbers(value);
  if (name === 'src') return 'data:,';
  if (name === 'style') {
    const kept = /display:\s*none|--comment-layout-level:\s*\d|clip-path:[^;]*Mask[^;]*/.exec(value)?.[0];
    return kept === undefined ? null : scrub.numbers(kept);
  }
  if (name === 'onclick') return calls(value, scrub);
  if (name === 'alt' || name === 'aria-label' || name === 'placeholder') return words(value, scrub);
  if (name === 'data' || value.startsWith('{')) return json(value, scrub);
  if (!name.startsWith('data-')) return null;
  return /^[\w.,/-]{0,60}$/.test(value) ? scrub.numbers(value) : scrub.text(value);
}

/** Names stay, and the stamp of the time; words, addresses and numbers become others. */
function json(value: string, scrub: Scrubber): string {
  return value.replace(
    /("createTime"\s*:\s*"?[^",}]+"?)|"([^"]*)"(\s*:)?|\d{3,}/g,
    (whole: string, stamp?: string, inner?: string, colon?: string) => {
      if (stamp !== undefined || colon !== undefined) return whole;
      if (inner === undefined) return scrub.numbers(whole);
      return `"${/^(?:\/|https?:)/.test(inner) ? scrub.address(inner) : scrub.text(inner)}"`;
    },
  );
}

/** Of a handler only the calls that name messages: `replyClick('-1_2', 15`, `showReply('-1_2', '-1_15'`. */
function calls(value: string, scrub: Scrubber): string | null {
  const call = /(?:replyClick|showReply|showPhoto)\('[-\w]*'(?:,\s*'?[-\w]*'?)?/.exec(value)?.[0];
  return call === undefined ? null : `${scrub.numbers(call)})`;
}

/** Dates are kept, of this day too whatever the hour: they are what must be understood, and name nobody. */
function words(text: string, scrub: Scrubber): string {
  const bare = text.replace(/\s+/g, ' ').trim();
  const isDate = bare.length < 40 && parseShownDate(bare, new Date().setHours(23, 59)).precision !== 'unknown';
  return bare === '' || isDate || OWN_WORDS.test(bare) ? text : scrub.text(text);
}
