import { cyrillic } from './cyrillic';
import { findPhrases } from './phrases';
import type { Sentence } from './sentences';
import { termsIn } from './terms-in';
import type { Phrases } from './word-lists';

/** Something the office says it will do, and whether a day was named for it. */
export interface Promised {
  start: number;
  end: number;
  isDated: boolean;
}

/** «Будет выполнен», «будут в понедельник вывезены». */
const WILL_BE = cyrillic(
  String.raw`\b(?:будет|будут|будем)\s+(?:\w+\s+){0,3}?\w{2,}(?:ен|ена|ено|ены|ан|ана|ано|аны|ят|ята|ято|яты|рыт|рыта|рыто|рыты|ить|ать|ять|еть|ться)\b`,
);
/** What follows from a condition or is denied is no promise of the office. */
const CONDITION = cyrillic(String.raw`\b(?:если|в\s+случае)\b`);
const DENIED = cyrillic(String.raw`\b(?:не|был[аои]?|когда|когда-нибудь)\s*$`);
/** «Будем рады помочь», «будет учтено»: courtesy and what is nobody's work. */
const COURTESY = cyrillic(
  String.raw`\b(?:будем|будет|будут)\s+(?:\w+\s+)?(?:рад\w*|благодар\w*|признател\w*|держать|учтен\w*|рассмотрен\w*)`,
);
const TERM_SENTENCE = cyrillic(
  String.raw`^[\s—–-]*(?:срок\w*|это|работы|ремонт|все|всё|закончим|завершим|планируем|планируется|ориентировочно|крайний|сделаем|до|к|не\s+позднее|в\s+течение|сегодня|завтра)\b`,
);

/**
 * Promises of a folded text, in order. A date counts from the sentence itself, from the one after it that names the
 * term («Срок: 25 ноября»), and from a dated promise right before it.
 */
export function promisesOf(sentences: readonly Sentence[], phrases: Phrases): readonly Promised[] {
  const promised: Promised[] = [];
  let before = false;
  sentences.forEach((sentence, index) => {
    const place = promiseIn(sentence, phrases);
    if (!place) {
      before = false;
      return;
    }
    const next = sentences[index + 1];
    const named =
      termsIn(sentence.text).length > 0 ||
      (next !== undefined && has(next.text, TERM_SENTENCE) && termsIn(next.text).length > 0) ||
      before;
    promised.push({ start: sentence.start + place.start, end: sentence.start + place.end, isDated: named });
    before = named;
  });
  return promised;
}

function promiseIn({ text }: Sentence, phrases: Phrases): { start: number; end: number } | null {
  if (has(text, CONDITION)) return null;
  const vague = findPhrases(text, phrases.vague);
  const said = [
    ...findPhrases(text, phrases.promise),
    ...[...text.matchAll(WILL_BE)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  ]
    .filter(({ start }) => !has(text.slice(0, start), DENIED) && !isCourtesy(text, start))
    // «Но ответим: мост открыли» is the answer itself.
    .filter(({ end }) => text[end] !== ':')
    .sort((a, b) => a.start - b.start);
  const [first] = said;
  if (!first) return null;
  const [word] = vague;
  return word ?? { start: first.start, end: first.end };
}

function isCourtesy(text: string, start: number): boolean {
  return [...text.matchAll(COURTESY)].some(({ index }) => index === start);
}

function has(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}
