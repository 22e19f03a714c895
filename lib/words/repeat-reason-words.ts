import { words } from './words';

const MOST_WORDS = 6;

/** Why an earlier case may be about the same, for the person who decides. */
export function repeatReasonWords(
  reason:
    | { by: 'author' }
    | { by: 'topicAndPlace'; topic: string; place: string }
    | { by: 'text'; words: readonly string[] },
): string {
  const it = words.repeats.reason;
  if (reason.by === 'author') return it.author;
  if (reason.by === 'topicAndPlace') return it.topicAndPlace(reason.topic, reason.place);
  return it.text(reason.words.slice(0, MOST_WORDS).join(', '));
}
