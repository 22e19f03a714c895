import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';

/** A page to draw into, and what stands on it. One per test: the globals of the last one made are in force. */
export function drawn(child: ComponentChild): { root: HTMLElement; draw: (child: ComponentChild) => void } {
  const { document, window } = parseHTML('<html lang="ru"><body><div id="app"></div></body></html>');
  Object.assign(globalThis, {
    document,
    window,
    Node: window.Node,
    HTMLElement: window.HTMLElement,
    Event: window.Event,
    IntersectionObserver: class {
      observe() {}
      disconnect() {}
    },
  });
  // linkedom opens no dialogs.
  Object.assign(window.HTMLElement.prototype, { showModal() {}, close() {} });
  const root = document.querySelector<HTMLElement>('#app');
  if (!root) throw new Error('The page has no #app');
  const draw = (next: ComponentChild) => render(next, root);
  draw(child);
  return { root, draw };
}

/** Lets effects, microtasks and debounced renders run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Types into a field as a person would: the value, then the event. */
export function type(field: Element | null, value: string): void {
  if (!field) throw new Error('no such field');
  Object.assign(field, { value });
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Sends a form. */
export function send(form: Element | null): void {
  if (!form) throw new Error('no such form');
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}
