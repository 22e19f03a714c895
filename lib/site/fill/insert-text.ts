import { pause } from './pause';
import { sameText } from './same-text';

/**
 * Puts the text into the box in place of all that is in it, as an edit the page's editor sees: line by line, else whole,
 * else as a paste. Never keys: Enter sends. Each way is tried once; after each the box is given time to redraw and is
 * read back. `current` finds the box again, for editors replace it; `read` gives its text. Answers whether the text stands there.
 *
 * Line by line comes first: of a whole text Chromium makes `<div><br></div>` of an empty line, which `innerText`, by
 * which editors read, counts as two.
 */
export async function insertText(
  current: () => HTMLElement | null,
  read: (box: Element) => string,
  text: string,
  signal: AbortSignal,
): Promise<boolean> {
  const stands = (): boolean => {
    const box = current();
    return box !== null && sameText(read(box), text);
  };
  for (const way of text.includes('\n') ? [insertByLine, insertWhole, paste] : [insertWhole, paste]) {
    const box = current();
    if (box === null || signal.aborted) return false;
    box.focus({ preventScroll: true });
    box.ownerDocument.getSelection()?.selectAllChildren(box);
    way(box, text);
    await pause(120, signal);
    if (!stands()) continue;
    // A framework may redraw a moment later and take its own state for true.
    await pause(250, signal);
    if (stands()) return true;
  }
  return false;
}

function insertWhole(box: HTMLElement, text: string): void {
  box.ownerDocument.execCommand('insertText', false, text);
}

function insertByLine(box: HTMLElement, text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) box.ownerDocument.execCommand('insertLineBreak');
    if (line !== '') box.ownerDocument.execCommand('insertText', false, line);
  }
}

function paste(box: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
