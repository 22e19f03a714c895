import { BUTTON_STYLE } from './button-style';

/** Our element in the page. A name of its own: no rule of the page is meant for it, and hosts left by an older version are found by it. */
export const HOST_TAG = 'v-rabotu';

export interface ButtonNodes {
  host: HTMLElement;
  button: HTMLButtonElement;
}

export const IDLE_LABEL = 'Взять в работу';

/**
 * Makes buttons «Взять в работу» for one document, each by the name a screen reader says and in an open shadow root, all
 * with one stylesheet. No listeners. A whole host is cloned at once: the browser makes it in one call. Firefox refuses
 * `adoptedStyleSheets` to content scripts (Xray wrappers): there each has a style of its own.
 */
export function createButtonFactory(document: Document): (name: string) => ButtonNodes {
  const sample = document.createElement(HOST_TAG);
  const inner = sample.attachShadow({ mode: 'open', clonable: true });
  const button = document.createElement('button');
  button.dataset.state = 'idle';
  button.textContent = IDLE_LABEL;
  inner.append(button);
  const sheet = import.meta.env.FIREFOX ? null : new CSSStyleSheet();
  sheet?.replaceSync(BUTTON_STYLE);
  return (name) => {
    button.ariaLabel = name;
    const host = sample.cloneNode(true) as HTMLElement;
    // Browsers before 2024 clone no shadow root.
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const own = (shadow.firstChild ?? shadow.appendChild(button.cloneNode(true))) as HTMLButtonElement;
    if (sheet !== null) shadow.adoptedStyleSheets = [sheet];
    else {
      // Made anew each time: a page's policy lets a style pass that a content script writes, not the copy of one.
      const style = document.createElement('style');
      style.textContent = BUTTON_STYLE;
      shadow.append(style);
    }
    return { host, button: own };
  };
}
