/** Gaps nobody has filled: `{имя}`, «[указать дату]», «___», «ХХ.ХХ». A mention of the network, `[id1|Анна]`, is none. */
const GAP =
  /\{[^{}\n]{1,40}\}|_{2,}|\[(?![^\]\n]*\|)[^\]\n]{1,60}\]|<(?:[а-яё][^<>\n]{1,40})>|(?<![\p{L}\d])[хХxX]{2,4}(?:[.:][хХxX\d]{2,4})+|(?<![\p{L}\d])[хХxX]{3,}(?![\p{L}\d])|(?<=(?:№|дом|до|тел\.?)\s?)[хХxX]{2}(?![\p{L}\d])|\.{5,}|…{2,}/gu;

/** Where a text still has gaps to fill. */
export function placeholdersIn(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(GAP)].map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }));
}
