import { webAddress } from './web-address';

const BLOCKS = /^(?:div|p|ul|ol|li|blockquote|pre|section|article|h[1-6]|table|tr)$/;
const NEVER = 'form, script, style, template, noscript, textarea, select, button, [role=button], v-rabotu';

/** Reads an element that is all text: no parts to skip, nothing hidden. */
export function readPlain(element: Element, base: URL): string {
  return readText(element, { base });
}

export interface TextRules {
  /** CSS of parts that are not text of the message. */
  skip?: string;
  /** CSS of «Показать полностью»; never read itself. */
  more?: string;
  /** The rest of the text stands hidden right after `more` (VK classic). */
  moreHides?: boolean;
  base: URL;
}

/**
 * Text of an element as a person reads it: line breaks for `br` and blocks, `alt` for pictures (emoji), cut labels of
 * links replaced by the whole address, the hidden rest behind «Показать полностью» included where the page keeps it.
 * Nothing on the page is cloned, clicked or changed; depth of nesting does not matter.
 */
export function readText(element: Element, rules: TextRules): string {
  return tidy(collect(element, rules));
}

function collect(element: Element, rules: TextRules): string {
  const skip = rules.skip ? `${NEVER}, ${rules.skip}` : NEVER;
  const line = createLine();
  // Lists of children instead of sibling pointers: a form among them may have inputs named `nextSibling`.
  const open: { block: boolean; nodes: Iterator<Node> }[] = [{ block: false, nodes: nodesOf(element) }];
  let unread: Element | null = null;
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const { done, value: node } = level.nodes.next();
    if (done === true) {
      if (level.block) line.break();
      open.pop();
    } else if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      line.add(/\n| {2}/.test(value) && keepsLineBreaks(node) ? value : value.replace(/[ \t\n\r\f]+/g, ' '));
    } else if (isElement(node) && node !== unread && !element.matches.call(node, skip)) {
      if (rules.more && node.matches(rules.more)) {
        unread = rules.moreHides === true ? hiddenRest(node) : null;
        if (unread !== null) line.addRest(collect(unread, { ...rules, moreHides: false }));
      } else if (node.localName === 'br') line.add('\n');
      else if (node.localName === 'img') line.add(node.getAttribute('alt') ?? '');
      else if (!isHidden(node)) {
        const address = node.localName === 'a' ? wholeAddress(node, rules.base) : null;
        const block = BLOCKS.test(node.localName);
        if (block) line.break();
        if (address === null) open.push({ block, nodes: nodesOf(node) });
        else line.add(address);
      }
    }
  }
  return line.text();
}

/** The text as it grows. Its last character is kept apart: looking into a growing string would copy it at every piece. */
function createLine(): { add(piece: string): void; addRest(whole: string): void; break(): void; text(): string } {
  let text = '';
  let last = '';
  const add = (piece: string): void => {
    const tight = last === ' ' || last === '\n' ? piece.replace(/^ +/, '') : piece;
    if (tight === '') return;
    text += tight;
    last = tight.charAt(tight.length - 1);
  };
  return {
    add,
    addRest(whole) {
      if (isBeginning(text, whole)) [text, last] = ['', ''];
      add(whole);
    },
    break() {
      if (last !== '\n') add('\n');
    },
    text: () => text,
  };
}

function nodesOf(element: Element): Iterator<Node> {
  return element.childNodes[Symbol.iterator]();
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display:\s*none/.test(element.getAttribute('style') ?? '');
}

function hiddenRest(more: Element): Element | null {
  const rest = more.nextElementSibling;
  return rest !== null && isHidden(rest) ? rest : null;
}

/** Is the visible text the cut beginning of the whole? In 2011–2012 the hidden part was a second, full copy. */
function isBeginning(visible: string, whole: string): boolean {
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const start = bare(visible).replace(/\.{2,}$|…$/, '');
  return start !== '' && bare(whole).startsWith(start);
}

/** `site.ru/long/pa..` → the whole decoded address; null for a label that is not a cut address. */
function wholeAddress(link: Element, base: URL): string | null {
  const label = (link.textContent ?? '').trim();
  const cut = /^(?:https?:\/\/)?(\S+?)(?:\.{2,3}|…)$/.exec(label);
  if (cut === null) return null;
  const address = webAddress(link.getAttribute('href'), base);
  const [, start = ''] = cut;
  return address !== null && address.replace(/^https?:\/\/(?:www\.)?/, '').startsWith(start) ? address : null;
}

function keepsLineBreaks({ parentElement: parent, ownerDocument: document }: Node): boolean {
  const style = parent && document?.defaultView?.getComputedStyle?.(parent);
  return style?.whiteSpace.startsWith('pre') === true;
}

function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .trim();
}
