import type { MessageDesign, Way } from '../design';

/** Is `element` part of the message itself, and not of a comment or a repost inside it? */
export function isOwn(element: Element, root: Element, inner: string): boolean {
  const nearest = element.closest(inner);
  return nearest === null || nearest === root || root.contains.call(nearest, root);
}

/** Own elements found by the first way that finds any; the root itself counts. Empty when every way fails. */
export function ownElements(root: Element, design: MessageDesign, ways: readonly Way[]): Element[] {
  for (const css of ways) {
    const found: Element[] = root.matches(css) ? [root] : [];
    for (const element of root.querySelectorAll(css)) if (isOwn(element, root, design.inner)) found.push(element);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first own element, by the first way that finds one; the root itself counts last. */
export function ownElement(root: Element, design: MessageDesign, ways: readonly Way[]): Element | null {
  for (const css of ways) {
    const first = root.querySelector(css);
    if (first !== null) {
      if (isOwn(first, root, design.inner)) return first;
      for (const element of root.querySelectorAll(css)) if (isOwn(element, root, design.inner)) return element;
    }
    if (root.matches(css)) return root;
  }
  return null;
}
