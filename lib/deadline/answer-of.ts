import { type Deadline, isOpen } from './deadline';

const LEAVES: ReadonlySet<string> = new Set(['publish', 'transfer']);
const PREPARES: ReadonlySet<string> = new Set(['resolve', 'draft', 'review']);

/**
 * The deadline a person means by «срок ответа»: by when the answer to this case must stand or be sent; where the act
 * limits only its preparation, by when that must be done; once all is done, the one it was measured by. null where the
 * act sets none. `deadlines` are those of one case in their order.
 */
export function answerOf(deadlines: readonly Deadline[]): Deadline | null {
  const ofCase = deadlines.filter(
    ({ instance, dueAt, internal, optional }) =>
      dueAt !== null && !internal && !optional && Object.keys(instance).length === 0,
  );
  const open = ofCase.filter(isOpen);
  const among = (kinds: ReadonlySet<string>, list: readonly Deadline[]) => list.find(({ act }) => kinds.has(act.kind));
  return among(LEAVES, open) ?? among(PREPARES, open) ?? among(LEAVES, ofCase) ?? among(PREPARES, ofCase) ?? null;
}
