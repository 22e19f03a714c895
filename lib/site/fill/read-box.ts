const BLOCK = /^(?:DIV|P|LI|UL|OL|BLOCKQUOTE|PRE)$/;

/**
 * Text of an editable element as its lines: one line for each block, `br` breaks a line unless it only holds an empty
 * one open, pictures are their `alt`. (`innerText` counts margins of `p` as empty lines.)
 */
export function readBox(box: Element): string {
  const lines: string[] = [''];
  const add = (text: string): void => {
    const [first = '', ...more] = text.split('\n');
    lines[lines.length - 1] += first;
    lines.push(...more);
  };
  /** Is the current line still unused, so that a block may begin on it? */
  let open = true;
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(/[\u200B\uFEFF]/g, '');
      if (text !== '') open = false;
      add(text);
    } else if (node instanceof Element) {
      if (node.tagName === 'IMG') {
        open = false;
        add(node.getAttribute('alt') ?? '');
      } else if (node.tagName === 'BR') {
        if (isLast(node)) open = false;
        else add('\n');
      } else if (BLOCK.test(node.tagName)) {
        if (!open) lines.push('');
        open = true;
        for (const child of node.childNodes) walk(child);
        open = false;
      } else for (const child of node.childNodes) walk(child);
    }
  };
  for (const child of box.childNodes) walk(child);
  return lines.join('\n').replace(/\u00A0/g, ' ');
}

/** A `br` at the end of its block holds the line open and breaks nothing. */
function isLast(br: Element): boolean {
  for (let next = br.nextSibling; next !== null; next = next.nextSibling) {
    if (next instanceof Element || (next.nodeValue ?? '').trim() !== '') return false;
  }
  return true;
}
