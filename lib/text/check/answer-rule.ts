/** What an answer is read for before it goes out. The words about each rule are in `lib/words`. */
export const ANSWER_RULES = [
  'personalData',
  'placeholder',
  'forbiddenPhrase',
  'promiseWithoutDate',
  'promiseWithoutPerson',
  'notOurs',
  'repeatWithoutMeasures',
  'formal',
  'greeting',
  'officialese',
  'participles',
  'actTitle',
  'capitals',
  'rating',
] as const;

export type AnswerRule = (typeof ANSWER_RULES)[number];

/** What kind of personal data was seen. */
export type PersonalKind =
  | 'phone'
  | 'email'
  | 'flat'
  | 'passport'
  | 'snils'
  | 'card'
  | 'plate'
  | 'birth'
  | 'inn'
  | 'home'
  | 'name';

/** One remark: `text.slice(start, end)` is the place it speaks of (the beginning, where something is missing). */
export interface Finding {
  rule: AnswerRule;
  start: number;
  end: number;
  /** Of personal data only. */
  kind?: PersonalKind;
  /** What to say in its place, where the list knows it. */
  instead?: string;
}

/** What is known of the answer besides its text. */
export interface AnswerContext {
  kind: 'firstResponse' | 'interim' | 'final' | 'explanation' | 'clarification';
  /** The author wrote about the same thing before and was answered. */
  isRepeat: boolean;
  /** Everybody will read it. A private answer may hold what its reader wrote himself. */
  isPublic: boolean;
  /** Telephones and addresses of the office and its executors: they are there to be named. */
  ownContacts: readonly string[];
  /** What the act forbids to say, of the profile. */
  forbiddenPhrases: readonly string[];
}
