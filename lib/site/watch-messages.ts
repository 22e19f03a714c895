import { HOST_TAG } from './button/create-button';

/** Attributes that name a message: a virtual list changes them on living nodes (dom.md §5.1). */
const NAMING = ['data-post-id', 'data-itemkey', 'id', 'data-seen-params'];
/** Messages handled in one go; more wait for the next frames. */
const SLICE = 250;

export interface Watched {
  /** A message's root appeared, or the post around it got another name. */
  appeared(root: Element): void;
  /** An element's name changed; it may be no message at all, or no longer one. */
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
  const { matches, querySelectorAll } = Element.prototype;
  const wanted = `${roots}, ${HOST_TAG}`;
  const queue = new Set<Element>();
  let frame = 0;

  const handle = (element: Element): void => {
    if (element instanceof HTMLFormElement) return;
    if (element.localName === HOST_TAG) watched.disturbed(element);
    else if (element.isConnected) queue.add(element);
  };
  const collect = (node: Node, removed: boolean): void => {
    if (!(node instanceof Element)) return;
    if (removed ? node.localName === HOST_TAG : matches.call(node, wanted)) handle(node);
    // Most of what a page changes by the way has nothing in it.
    if (node.firstElementChild === null) return;
    for (const found of querySelectorAll.call(node, removed ? HOST_TAG : wanted)) handle(found);
  };
  const work = (): void => {
    frame = 0;
    let left = SLICE;
    for (const root of queue) {
      if (left === 0) break;
      left -= 1;
      queue.delete(root);
      if (root.isConnected) watched.appeared(root);
    }
    // What is recorded now are our own insertions: no page script ran since the callback began.
    observer.takeRecords();
    if (queue.size > 0) frame = requestAnimationFrame(work);
    watched.settled();
  };
  const observer = new MutationObserver((records) => {
    if (!watched.isWanted()) return;
    for (const { type, attributeName, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        watched.renamed(target as Element);
        // A new name of a post is one for all comments in it; a dialog's message is named by what it lies in.
        if (attributeName === 'data-post-id' || attributeName === 'data-itemkey') collect(target, false);
        else if (matches.call(target, roots)) handle(target as Element);
      }
      for (const node of removedNodes) collect(node, true);
      for (const node of addedNodes) collect(node, false);
    }
    observer.takeRecords();
    if (queue.size > 0 && frame === 0) work();
    else watched.settled();
  });
  const rescan = (): void => {
    collect(document.documentElement, false);
    work();
  };
  const begin = (): void => {
    if (signal.aborted) return;
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: NAMING });
    rescan();
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== 0) cancelAnimationFrame(frame);
    queue.clear();
  });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  else begin();
  return rescan;
}
