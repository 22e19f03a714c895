/**
 * Does the box hold exactly the wanted text? Letters, digits, punctuation and line breaks must agree; kinds of spaces,
 * spaces at line ends and emoji, which both sites redraw as pictures, may differ (dom.md §4.4).
 */
export function sameText(found: string, wanted: string): boolean {
  return comparable(found) === comparable(wanted);
}

function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(
      /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\p{Variation_Selector}|\p{Cf}|\u20E3/gu,
      '',
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
