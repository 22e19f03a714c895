/** Tells whether the person can see the button he presses: a page may lay a bait over it, and let clicks through. */
export interface ButtonSight {
  /** The pointer or the focus came to this button: from now on the browser itself looks whether it is seen. */
  watch(button: Element): void;
  /**
   * Is the button covered where it is pressed, or not to be seen at all? `at`: where the pointer is; null: the keyboard.
   * Waits for what the browser says of a button that is watched since a moment ago.
   */
  isCovered(button: Element, host: Element, at: { x: number; y: number } | null): Promise<boolean>;
}

/** The browser answers with its next frame. Where it draws none, nobody waits longer. */
const PATIENCE_MS = 100;
/** Part of the way to «not there» that still counts as seen. */
const FAINT = 0.3;
const PICTURE = /^(?:img|video|canvas|iframe|object|embed|svg)$/;

/** `isVisible` is of Chrome and those made of it, and not in the types of the DOM. */
type SightEntry = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Chrome and those made of it track what covers an element (IntersectionObserver v2); what they say is seen is believed.
 * They count transparent layers as covers too, so anything else is looked at point by point, as in other browsers: that
 * has the style of the whole page reckoned anew, 10 ms for 200 posts and 100 for 2,000.
 */
export function createButtonSight(signal: AbortSignal): ButtonSight {
  let seen: Element | null = null;
  let answered: Promise<void> | undefined;
  let answer: (() => void) | undefined;
  const note = (entries: readonly SightEntry[]): void => {
    for (const { isVisible, target } of entries) {
      seen = isVisible ? target : null;
      answer?.();
    }
  };
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: 100,
  };
  const observer = new IntersectionObserver(note, options);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(button) {
      observer.disconnect();
      seen = null;
      answered = new Promise((resolve) => (answer = resolve));
      observer.observe(button);
    },
    async isCovered(button, host, at) {
      await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
      return isFaint(host) || (seen !== button && isUnder(button, host, at));
    },
  };
}

function isUnder(button: Element, host: Element, at: { x: number; y: number } | null): boolean {
  const { left, top, width, height } = button.getBoundingClientRect();
  const middle = { x: left + width / 2, y: top + height / 2 };
  return (at === null ? [middle] : [middle, at]).some(({ x, y }) => {
    const layers = layersAt(host.ownerDocument, x, y);
    const place = layers.indexOf(host);
    // A button half out of the window has its middle nowhere.
    return place === -1 ? at === null || layers.length > 0 : layers.slice(0, place).some(isDrawn);
  });
}

/** Everything that lies there, from above, with what lets clicks through. */
function layersAt(document: Document, x: number, y: number): Element[] {
  // Firefox lets content scripts adopt no sheet: there what takes clicks is seen.
  if (import.meta.env.FIREFOX) return document.elementsFromPoint(x, y);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { pointer-events: auto !important }');
  // The list itself, not a copy of it: what is put there stays until it is taken out.
  const sheets = document.adoptedStyleSheets;
  sheets.push(sheet);
  try {
    return document.elementsFromPoint(x, y);
  } finally {
    sheets.pop();
  }
}

function isDrawn(element: Element): boolean {
  const { visibility, opacity, backgroundColor, backgroundImage } = getComputedStyle(element);
  if (visibility !== 'visible' || Number(opacity) < FAINT) return false;
  if (PICTURE.test(element.localName) || element.localName.includes('-')) return true;
  const isFilled = backgroundImage !== 'none' || alphaOf(backgroundColor) >= FAINT;
  return isFilled || [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
}

/** Is the button itself next to invisible, with all it stands in? */
function isFaint(host: Element): boolean {
  let left = alphaOf(getComputedStyle(host).color);
  for (let element: Element | null = host; element !== null; element = element.parentElement)
    left *= Number(getComputedStyle(element).opacity);
  return left < FAINT;
}

/** Of a computed colour: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `color(srgb 0 0 0 / 0.5)`. */
function alphaOf(color: string): number {
  const alpha = /(?:,[^,]+,[^,]+, *|\/ *)([\d.]+)\)$/.exec(color)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}
