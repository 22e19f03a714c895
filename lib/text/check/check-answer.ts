import { actTitlesIn } from './act-titles';
import { ANSWER_RULES, type AnswerContext, type AnswerRule, type Finding } from './answer-rule';
import { capitalsIn } from './capitals';
import { cyrillic, folded } from './cyrillic';
import { isStrung } from './participles';
import { namesSomeone } from './names-someone';
import { notOursIn } from './not-ours';
import { personalDataIn } from './personal-data-in';
import { findPhrases, type FoundPhrase } from './phrases';
import { placeholdersIn } from './placeholders';
import { promisesOf, type Promised } from './promises';
import { sentencesOf } from './sentences';
import { termsIn } from './terms-in';
import type { Phrases } from './word-lists';

interface Read {
  text: string;
  promised: readonly Promised[];
  /** Who will do it or did it is named somewhere. */
  namesSomeone: boolean;
  done: readonly FoundPhrase[];
  phrases: Phrases;
  context: AnswerContext;
}

type Place = Omit<Finding, 'rule'>;

/**
 * Reads an answer before it goes out: what is missing, what would hurt, what nobody would understand. Knows nothing but
 * the text and the lists; it hints and forbids nothing. Findings by weight of their rule, then by place. An empty text
 * has none.
 */
export function checkAnswer(given: string, context: AnswerContext, phrases: Phrases): readonly Finding[] {
  const text = folded(given);
  if (text.trim() === '') return [];
  const read: Read = {
    text,
    promised: promisesOf(sentencesOf(text), phrases),
    namesSomeone: namesSomeone(text),
    done: doneIn(text, phrases),
    phrases,
    context,
  };
  return ANSWER_RULES.flatMap((rule) => RULES[rule](read).map((place) => ({ rule, ...place })));
}

const RULES: Readonly<Record<AnswerRule, (read: Read) => readonly Place[]>> = {
  personalData: ({ text, context }) => (context.isPublic ? personalDataIn(text, context.ownContacts) : []),
  placeholder: ({ text }) => placeholdersIn(text),
  forbiddenPhrase: ({ text, context }) =>
    placed(
      findPhrases(
        text,
        context.forbiddenPhrases.map((phrase) => ({ text: phrase })),
      ),
    ),
  promiseWithoutDate: ({ promised }) =>
    promised
      .filter(({ isDated }) => !isDated)
      .slice(0, 1)
      .map(placeOf),
  promiseWithoutPerson: ({ promised, namesSomeone: isNamed }) => (isNamed ? [] : promised.slice(0, 1).map(placeOf)),
  notOurs: ({ text, phrases }) => notOursIn(text, phrases),
  repeatWithoutMeasures: ({ text, done, promised, context }) =>
    context.isRepeat &&
    context.kind !== 'clarification' &&
    done.length === 0 &&
    !promised.some(({ isDated }) => isDated)
      ? [beginningOf(text)]
      : [],
  formal: formalIn,
  greeting: ({ text, phrases }) => {
    const opening = sentencesOf(text.slice(0, GREETED_WITHIN))[0]?.text ?? '';
    const greeted = findPhrases(opening, phrases.greeting).some(
      ({ start }) => wordsIn(opening.slice(0, start)) <= ADDRESSED,
    );
    return greeted ? [] : [beginningOf(text)];
  },
  officialese: ({ text, phrases }) =>
    findPhrases(text, phrases.officialese).map(({ start, end, phrase }) => ({
      start,
      end,
      ...(phrase.instead === undefined ? {} : { instead: phrase.instead }),
    })),
  participles: ({ text }) => sentencesOf(text).filter(isStrung).map(trimmedPlace),
  actTitle: ({ text }) => actTitlesIn(text),
  capitals: ({ text }) => capitalsIn(text),
  rating: ({ text, done, promised, phrases, context }) =>
    context.kind !== 'final' || done.length === 0 || promised.length > 0
      ? placed(findPhrases(text, phrases.rating))
      : [],
};

const GREETED_WITHIN = 200;
/** Before «здравствуйте» a name may stand, or a mention of the network. */
const ADDRESSED = 5;

/** Phrases of nothing count where nothing else is said: neither what was done, nor a day, nor who does it. */
function formalIn({ text, phrases, done, promised, namesSomeone: isNamed }: Read): readonly Place[] {
  const isDated = promised.some((one) => one.isDated) || termsIn(text).length > 0;
  const substance = [done.length > 0, isDated, isNamed].filter(Boolean).length;
  return substance >= 2 ? [] : placed(findPhrases(text, phrases.formal));
}

const NOT_DONE = cyrillic(String.raw`(?:\bне|\bбуд(?:ет|ут)(?:\s+\w+){0,3})\s*$`);
/** «Ответ направлен», «обращение рассмотрено» is no measure. */
const ABOUT_PAPER = cyrillic(String.raw`\b(?:ответ\w*|обращени\w+|сообщени\w+)\s+(?:\w+\s+){0,2}$`);

/** What the text says was done or is under way. */
function doneIn(text: string, phrases: Phrases): readonly FoundPhrase[] {
  return findPhrases(text, phrases.measure).filter(({ start }) => {
    const before = text.slice(Math.max(0, start - 60), start);
    return before.search(NOT_DONE) < 0 && before.search(ABOUT_PAPER) < 0;
  });
}

function placed(found: readonly FoundPhrase[]): readonly Place[] {
  return found.map(placeOf);
}

function placeOf({ start, end }: Place): Place {
  return { start, end };
}

/** The first words, where something is missing from the whole. */
function beginningOf(text: string): Place {
  const start = text.search(/\S/);
  const words = /^(?:\S+\s*){1,4}/u.exec(text.slice(start))?.[0].trimEnd() ?? '';
  return { start, end: start + words.length };
}

function trimmedPlace({ start, text }: { start: number; text: string }): Place {
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + lead + text.trim().length };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}
