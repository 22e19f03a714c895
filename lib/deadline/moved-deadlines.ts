import { type Deadline, isOpen } from './deadline';

/** A deadline whose due time is another one than before. `null`: had, or has, no time. */
export interface MovedDeadline {
  caseId: string;
  number: number;
  key: string;
  label: string;
  clause: string;
  from: number | null;
  to: number | null;
}

/**
 * What a changed calendar, changed office hours or another reading moved in one case: its open deadlines, computed
 * before and after at the same `now`. What is over is left out: it keeps its verdict. A rule that only one of the two
 * readings has is listed with a null.
 */
export function movedDeadlines(
  { id, number }: { id: string; number: number },
  before: readonly Deadline[],
  after: readonly Deadline[],
): readonly MovedDeadline[] {
  const earlier = new Map(before.filter(isCounted).map((deadline) => [deadline.key, deadline]));
  const later = new Map(after.filter(isCounted).map((deadline) => [deadline.key, deadline]));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const [was, is] = [earlier.get(key), later.get(key)];
    const named = is ?? was;
    const [from, to] = [was?.dueAt ?? null, is?.dueAt ?? null];
    if (!named || from === to) return [];
    return [{ caseId: id, number, key, label: named.label, clause: named.clause, from, to }];
  });
}

function isCounted(deadline: Deadline): boolean {
  return isOpen(deadline) || deadline.state === 'lapsed';
}
