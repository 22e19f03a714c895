import { around } from '../around';
import type { SiteDesigns } from '../design';
import type { FoundMessage } from '../find-message';
import { composerOf } from './composer-of';
import { ownerOf } from '../owner-of';
import { ownElement } from '../read/own-elements';
import { selectorsOf } from '../selectors-of';

export interface AnswerBox {
  box: HTMLElement;
  /** Did we open it? Then a greeting in it («Анна, ») is the page's, not a person's. */
  opened: boolean;
}

/**
 * The open comment box that belongs to this message, or null. A box inside another comment, or whose form names another
 * comment, belongs to that one.
 */
export function findBox(site: SiteDesigns, message: FoundMessage): HTMLElement | null {
  const { root, design } = message;
  // A dialog has one field for all its messages; of two, who knows whose the other is.
  if (design.kind === 'private') {
    const [box, another] = boxesIn(root.ownerDocument.body, message);
    return box !== undefined && another === undefined ? box : null;
  }
  for (const box of boxesIn(placeOf(site, message), message)) {
    const owner = ownerOf(site, box);
    const target = replyTarget(box, message);
    if (target !== null ? target === numberOf(message) : owner === root) {
      if (design.kind === 'comment' || isTopLevel(box, message)) return box;
    }
  }
  return null;
}

/** Every box in the place of this message: its post with all comments, the opened topic. */
export function boxesNear(site: SiteDesigns, message: FoundMessage): HTMLElement[] {
  return boxesIn(placeOf(site, message), message);
}

/** What opens the box: «Ответить» of a comment, the fake box of a post. Never what sends, whatever a pack of selectors says. */
export function findOpener({ root, design }: FoundMessage): HTMLElement | null {
  const opener = ownElement(root, design, composerOf(design).opener);
  return opener instanceof HTMLElement && opener.closest(SENDS) === null ? opener : null;
}

/** dom.md §4.1–4.3. */
const SENDS =
  '[data-testid="send-comment"], [data-testid="posting_submit_button"], .reply_send_button, .addpost_button, [data-l*="submit"], [type="submit"]';

/** May a box that appeared after our click on this message's «Ответить» be its box? */
export function mayBelong(site: SiteDesigns, message: FoundMessage, box: HTMLElement): boolean {
  const target = replyTarget(box, message);
  if (target !== null) return target === numberOf(message);
  const owner = ownerOf(site, box);
  if (owner === null || owner === message.root) return true;
  // In the thread of a comment the box stands beside the comments, inside their post.
  return message.design.kind === 'comment' && owner.contains(message.root);
}

/** The part of the page a message stands in with all that belongs together: its post with all comments, the opened topic. */
export function placeOf(site: SiteDesigns, { root, design }: FoundMessage): Element {
  if (design.kind === 'post') return root;
  return around(root, selectorsOf(site).posts) ?? root.ownerDocument.body;
}

function boxesIn(place: Element, { design }: FoundMessage): HTMLElement[] {
  for (const css of composerOf(design).box) {
    const boxes = [...place.querySelectorAll<HTMLElement>(css)].filter((box) => box.isContentEditable);
    if (boxes.length > 0) return boxes;
  }
  return [];
}

/** The number of the comment the form answers; null where the form names none. `''` of an empty field is a top-level comment. */
function replyTarget(box: HTMLElement, { design }: FoundMessage): string | null {
  const { replyTarget: css, form: formCss } = composerOf(design);
  const form = box.closest(formCss);
  if (css === null || form === null) return null;
  // From the prototype: the form's own properties may be its inputs.
  const field = Element.prototype.querySelector.call(form, css);
  return field instanceof HTMLInputElement ? (/(\d+)$/.exec(field.value)?.[1] ?? '') : null;
}

function numberOf({ identity, design }: FoundMessage): string {
  return design.kind === 'comment' ? (identity.key.split(':')[2] ?? '') : '';
}

/** A box of the post itself, not one opened in a thread of its comments. */
function isTopLevel(box: HTMLElement, { root }: FoundMessage): boolean {
  const thread = box.closest('[data-testid="wall_comments_layout_thread"], .replies_wrap_deep');
  return thread === null || !root.contains(thread);
}
