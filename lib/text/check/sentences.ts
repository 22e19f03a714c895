/** A sentence of a text: `text.slice(start, end)`. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** Words that end in a full stop and do not end a sentence; one capital letter is an initial. */
const SHORTENED =
  /(?:^|[\s(«,№\d])(?:ул|пер|пр|просп|д|дер|дом|кв|корп|стр|г|гг|с|п|пос|ст|обл|тел|доб|им|т|е|д|тыс|млн|млрд|руб|коп|м|км|см|кг|т|ч|мин|час|сек|рис|стр|гр|пп|ч|абз|др|пр|р-н|мкр|ф|ж|[А-ЯЁA-Z])\.$/u;

/** Splits at full stops, question and exclamation marks and line breaks, but not after «ул.», «д.», initials. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number) => {
    const piece = text.slice(start, end);
    if (piece.trim() !== '') sentences.push({ start, end, text: piece });
    start = end;
  };
  for (const { index, 0: mark } of text.matchAll(/[.!?…]+(?=\s|$|["»)])|\n+/g)) {
    const end = index + mark.length;
    if (mark === '.' && text[end] !== undefined && text[end] !== '\n' && goesOn(text, start, end)) continue;
    take(end);
  }
  take(text.length);
  return sentences;
}

function goesOn(text: string, start: number, end: number): boolean {
  if (SHORTENED.test(text.slice(start, end))) return true;
  // After a real end a capital letter, a digit, a quote or a dash follows.
  return /^\s+[а-яё]/u.test(text.slice(end, end + 4));
}
