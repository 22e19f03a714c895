import { cyrillic } from './cyrillic';

const ACT = String.raw`\b(?:федеральн\w+\s+(?:конституционн\w+\s+)?закон\w*|закон\w*|постановлени\w+|распоряжени\w+|приказ\w*|указ\w*|решени\w+|положени\w+|порядк\w+|правил\w*|кодекс\w*|устав\w*|программ\w*|санпин\w*)`;
/** «… от 06.10.2003 № 131-ФЗ «Об общих принципах …»»: four words of a title are enough to lose the reader. */
const TITLED = cyrillic(
  String.raw`${ACT}[^«"“.!?\n]{0,160}(?:\d\.\d[^«"“!?\n]{0,120})?[«"“](?:\w+[\s,()-]+){3,}[^»"”\n]{0,300}[»"”]`,
);
const REFERENCE = cyrillic(String.raw`(?:№\s*\d+(?:-\w+)+|\b(?:ст|пп?)\.\s*\d+|\bстать\w+\s+\d+|\bпункт\w*\s+\d+)`);
const TITLE_START = cyrillic(String.raw`[«"“](?:об?|по|при)\s`);

const MOST_REFERENCES = 2;

/** Titles of acts written out, and the third reference to a law of a text. Places are of a folded text. */
export function actTitlesIn(text: string): readonly { start: number; end: number }[] {
  const titled = [...text.matchAll(TITLED)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => isTitle(text.slice(start, end)));
  if (titled.length > 0) return titled;
  const references = [...text.matchAll(REFERENCE)];
  const third = references[MOST_REFERENCES];
  return third ? [{ start: third.index, end: third.index + third[0].length }] : [];
}

/** A municipal programme's own name in quotes is how it is called, unless it is dated and numbered as an act is. */
function isTitle(found: string): boolean {
  return found.search(TITLE_START) >= 0 || /№|\d\.\d{2}\.\d{4}/.test(found);
}
