import { dateWords } from './date-time-words';
import { words } from './words';

/** What the author is to be told where the matter is not solved in time (Красноуфимский округ п. 20 абз. 2). */
export interface NotInTime {
  /** Epoch ms of a moment of the promised day. */
  term: number;
  responsible: string;
  actions: string;
}

/** The interim answer made of a term, a person and what is being done, on the calendar of `zone`. */
export function notInTimeText({ term, responsible, actions }: NotInTime, zone: string): string {
  return words.drafting.notInTime.text(dateWords(term, zone), sentence(responsible), sentence(actions));
}

/** What was typed, fit to stand inside a sentence: no full stop of its own. */
function sentence(typed: string): string {
  return typed.trim().replace(/[.\s]+$/u, '');
}
