import type { FoundMessage } from './find-message';

/** Copies of a message, those a person sees before those that lie under a layer or in a part of the page kept hidden. Scrolls. */
export function shownFirst(copies: readonly FoundMessage[]): FoundMessage[] {
  const shown = copies.length < 2 ? copies : copies.filter(({ root }) => isShown(root));
  return [...shown, ...copies.filter((copy) => !shown.includes(copy))];
}

function isShown(root: Element): boolean {
  root.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = root.getBoundingClientRect();
  return root.contains(root.ownerDocument.elementFromPoint(left + width / 2, top + height / 2));
}
