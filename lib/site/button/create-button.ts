import { BUTTON_STYLE } from './button-style';

/** Our element in the page. A name of its own: no rule of the page is meant for it, and hosts left by an older version are found by it. */
export const HOST_TAG = 'v-rabotu';

export interface ButtonNodes {
  host: HTMLElement;
  button: HTMLButtonElement;
}

/** Makes buttons «Взять в работу» for one document: each in an open shadow root, all with one stylesheet. No listeners. */
export function createButtonFactory(document: Document): () => ButtonNodes {
  const sheet = sharedSheet();
  const sample = document.createElement('button');
  sample.type = 'button';
  sample.dataset.state = 'idle';
  sample.textContent = IDLE_LABEL;
  return () => {
    const host = document.createElement(HOST_TAG);
    const shadow = host.attachShadow({ mode: 'open' });
    const button = sample.cloneNode(true) as HTMLButtonElement;
    if (!adopt(shadow, sheet)) shadow.append(ownStyle(document));
    shadow.append(button);
    return { host, button };
  };
}

export const IDLE_LABEL = 'Взять в работу';

function sharedSheet(): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BUTTON_STYLE);
    return sheet;
  } catch {
    return null;
  }
}

/** Firefox refuses `adoptedStyleSheets` to content scripts (Xray wrappers). */
function adopt(shadow: ShadowRoot, sheet: CSSStyleSheet | null): boolean {
  if (sheet === null) return false;
  try {
    shadow.adoptedStyleSheets = [sheet];
    return true;
  } catch {
    return false;
  }
}

function ownStyle(document: Document): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = BUTTON_STYLE;
  return style;
}
