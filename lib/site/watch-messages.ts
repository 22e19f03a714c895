import { around } from './around';
import { HOST_TAG } from './button/create-button';

/** Attributes that name a message, its own or of what lies in it: a virtual list changes them on living nodes (dom.md §5.1). */
const NAMING = ['data-post-id', 'data-itemkey', 'id', 'data-seen-params', 'data-id1', 'href'];
const WATCHED = { childList: true, subtree: true, attributes: true, attributeFilter: NAMING };
/** Messages handled in one go; more wait for the next frames. */
const SLICE = 250;

export interface Watched {
  /** A message's root appeared, or the post around it got another name. */
  appeared(root: Element): void;
  /** Its name changed, or that of something in it; it may be no message at all, or no longer one. */
  renamed(element: Element): void;
  /** One of our hosts was added, moved or removed by the page, or left with its message. */
  disturbed(host: Element): void;
  /** Asked before every go; false: nobody listens to us any more. */
  isWanted(): boolean;
  /** After every go: the time to ask for marks and to report troubles. */
  settled(): void;
}

/**
 * Watches the document with one observer and hands over messages as they appear: work is proportional to what changed,
 * no layout is read, nothing ticks. Begins when the document is parsed; a message half parsed would be read half.
 * Answers a function that looks at the whole page again. Ends with the signal.
 */
export function watchMessages(document: Document, roots: string, watched: Watched, signal: AbortSignal): () => void {
  // Taken from the prototype: properties of a form are clobbered by its inputs' names (platform.md §2.2).
  const { matches, querySelector, querySelectorAll } = Element.prototype;
  const wanted = `${roots}, ${HOST_TAG}`;
  const queue = new Set<Element>();
  let frame = 0;

  const handle = (element: Element): void => {
    if (element instanceof HTMLFormElement) return;
    if (element.localName === HOST_TAG) watched.disturbed(element);
    else queue.add(element);
  };
  const collect = (nodes: ArrayLike<Node>, css = wanted): void => {
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index];
      // What came and went again in one task was never seen.
      if (!(node instanceof Element) || (css === wanted && !node.isConnected)) continue;
      if (matches.call(node, css)) handle(node);
      // Most of what a page changes by the way has nothing in it.
      if (querySelector.call(node, css) === null) continue;
      querySelectorAll.call(node, css).forEach(handle);
    }
  };
  const work = (): void => {
    frame = 0;
    // Our own insertions are not worth a record each.
    observer.disconnect();
    for (const root of [...queue].slice(0, SLICE)) {
      queue.delete(root);
      if (root.isConnected) watched.appeared(root);
    }
    observer.observe(document, WATCHED);
    if (queue.size > 0) frame = requestAnimationFrame(work);
    watched.settled();
  };
  const observer = new MutationObserver((records) => {
    if (!watched.isWanted()) return;
    const named = new Set<Element>();
    const filled = new Set<Element>();
    for (const { target, attributeName, removedNodes, addedNodes } of records) {
      if (target instanceof Element && !(target instanceof HTMLFormElement))
        (attributeName === null ? filled : named).add(target);
      // What lies in it may be named by it: comments by their post, a message of a dialog, a comment in a wrapper.
      if (attributeName?.startsWith('data-')) collect([target]);
      collect(removedNodes, HOST_TAG);
      collect(addedNodes);
    }
    for (const element of named) {
      if (matches.call(element, roots)) queue.add(element);
      else watched.renamed(element);
      const outer = around(element, roots);
      if (outer !== null) named.add(outer);
    }
    // By what came into it an advertisement becomes a message. A message that became another one has lost its button first.
    for (const element of filled) {
      const root = element.closest(roots);
      if (root !== null && querySelector.call(root, HOST_TAG) === null) queue.add(root);
    }
    observer.takeRecords();
    if (queue.size > 0 && frame === 0) work();
    else watched.settled();
  });
  const rescan = (): void => {
    if (signal.aborted || document.readyState === 'loading') return;
    collect([document.documentElement]);
    work();
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    queue.clear();
  });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', rescan, { once: true, signal });
  else rescan();
  return rescan;
}
