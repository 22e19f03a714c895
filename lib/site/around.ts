/**
 * The nearest ancestor that matches, the element itself not counted. The method is taken from the element: the parent may
 * be a form, whose own `closest` may be an input of that name (platform.md §2.2).
 */
export function around(element: Element, css: string): Element | null {
  const parent = element.parentElement;
  return parent === null ? null : element.closest.call(parent, css);
}
