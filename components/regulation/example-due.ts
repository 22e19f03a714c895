import type { ExampleLine } from '../../lib/deadline/worked-example';
import { dueWords } from '../../lib/words/due-words';
import { words } from '../../lib/words/words';

/** When a line of the example is due: «пт 17:00», or why it has no date. */
export function exampleDue({ dueAt, form }: ExampleLine, now: number, zone: string): string {
  if (dueAt !== null) return dueWords(dueAt, now, zone);
  return words.caseScreen.deadline.form[form === 'timed' ? 'none' : form];
}
