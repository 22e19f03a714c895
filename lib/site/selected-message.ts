import { claim } from './claim';
import type { Page, SiteDesigns } from './design';
import type { FoundMessage } from './find-message';
import { identified } from './identified';
import { ownerOf } from './owner-of';
import { isOwn } from './read/own-elements';
import { readBody } from './read/read-capture';
import { textParts } from './read/text-parts';
import { selectorsOf } from './selectors-of';

/** A shorter text stands in too many messages to name one. */
const LEAST = 8;

/**
 * The message whose own text is selected on the page; where nothing is selected any more, the only one that holds `text`.
 * null where the page does not prove it: a text of markup that no design knows may be anybody's.
 */
export function selectedMessage(site: SiteDesigns, text: string, page: Page): FoundMessage | null {
  const selection = page.document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return onlyHolder(site, text, page);
  let root: Element | null = null;
  for (const element of selectedElements(selection.getRangeAt(0))) {
    const owner = ownerOf(site, element);
    if (owner === null || (root !== null && owner !== root) || !isText(site, owner, element)) return null;
    root = owner;
  }
  return root === null ? null : identified(site, root, page);
}

/** Elements whose own text is selected, a whole paragraph's end that lies in the next one not counted. */
function* selectedElements(range: Range): Generator<Element> {
  const { commonAncestorContainer: whole, startContainer, startOffset, endContainer, endOffset } = range;
  const nodes = (whole.ownerDocument ?? document).createTreeWalker(
    whole.nodeType === 3 ? (whole.parentNode ?? whole) : whole,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const from = node === startContainer ? startOffset : 0;
    const selected = (node.nodeValue ?? '').slice(from, node === endContainer ? endOffset : undefined);
    if (selected.trim() !== '' && node.parentElement !== null) yield node.parentElement;
  }
}

/** Does the element lie in the text of the message, or in what a repost shows of the post inside it? */
function isText(site: SiteDesigns, root: Element, element: Element): boolean {
  const design = claim(site, root);
  if (design === null) return false;
  const own = textParts(root, design).some((part) => part.contains(element));
  if (own && isOwn(element, root, design.inner)) return true;
  return design.reposted.some((css) => [...root.querySelectorAll(css)].some((part) => part.contains(element)));
}

function onlyHolder(site: SiteDesigns, text: string, page: Page): FoundMessage | null {
  const wanted = bare(text);
  if (wanted.length < LEAST) return null;
  const found = new Map<string, FoundMessage>();
  for (const root of page.document.querySelectorAll(selectorsOf(site).roots)) {
    const message = identified(site, root, page);
    if (message !== null && bare(readBody(root, message.design, page)?.text ?? '').includes(wanted))
      found.set(message.identity.key, message);
  }
  return found.size === 1 ? (found.values().next().value ?? null) : null;
}

/** The browser gives a selection in one line and without emoji that are pictures. */
function bare(text: string): string {
  return text.replace(/[\s\p{Extended_Pictographic}\p{Cf}]+/gu, '');
}
