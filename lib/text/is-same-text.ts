const KEYCAP = /[0-9#*]\uFE0F?\u20E3/gu;
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]/gu;
const INVISIBLE = /[\s\p{Cf}\p{Variation_Selector}]/gu;

/**
 * Whether the text found on the page is the approved one. Letters, digits and punctuation are compared one by one;
 * emoji are not, since both networks replace them by pictures, nor spaces and line breaks, which their editors
 * redraw and fill with `&nbsp;` (dom.md §4.4).
 */
export function isSameText(approved: string, found: string): boolean {
  return essence(approved) === essence(found);
}

function essence(text: string): string {
  return text.normalize('NFC').replace(KEYCAP, '').replace(PICTURE, '').replace(INVISIBLE, '');
}
