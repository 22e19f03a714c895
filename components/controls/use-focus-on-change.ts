import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the element when `what` becomes another than it was when first drawn: the button that was pressed
 * is gone, and a person with a keyboard or a screen reader must not be thrown back to the top of the page.
 */
export function useFocusOnChange(what: string): RefObject<HTMLHeadingElement | null> {
  const element = useRef<HTMLHeadingElement>(null);
  const seen = useRef(what);
  useEffect(() => {
    if (seen.current === what) return;
    seen.current = what;
    element.current?.focus();
  }, [what]);
  return element;
}
