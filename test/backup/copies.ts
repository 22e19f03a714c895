import fc from 'fast-check';
import type { CaseEvent } from '../../lib/case/events';
import { mergeCases } from './merge-cases';
import { noteEvent, takenEvent } from '../journal/sample-events';

/** What people do at three computers, each with a copy of the journal: `who` is 0, 1 or 2. */
export type Doing =
  | { do: 'take'; who: number; key: number }
  | { do: 'act'; who: number; pick: number }
  | { do: 'undo'; who: number; pick: number }
  | { do: 'bring'; who: number; from: number };

const who = fc.nat(2);

export const doings: fc.Arbitrary<Doing[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('take' as const), who, key: fc.nat(5) }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('act' as const), who, pick: fc.nat(30) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), who, pick: fc.nat(30) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('bring' as const), who, from: who }) },
  ),
  { maxLength: 40 },
);

/** The three copies after all that, each a list of cases; every event a quarter of a minute after the one before. */
export function copiesAfter(done: readonly Doing[]): CaseEvent[][][] {
  const copies: CaseEvent[][][] = [[], [], []];
  for (const [index, doing] of done.entries()) {
    const copy = copies[doing.who] ?? [];
    if (doing.do === 'bring') {
      copies[doing.who] = mergeCases([...copy, ...(copies[doing.from] ?? [])].flat());
      continue;
    }
    const at = new Date(Date.UTC(2026, 10, 20, 8) + index * 15_000).toISOString();
    const written = { id: `event-${index}`, recordedAt: at, happenedAt: at, by: `person-${doing.who}` };
    if (doing.do === 'take') {
      const key = `vk:-1_${doing.key + 1}`;
      if (copy.some((events) => keyOf(events) === key)) continue;
      const number = Math.max(0, ...copy.map((events) => numberOf(events)).filter((known) => known < 1_000_000)) + 1;
      copy.push([{ ...takenEvent(`case-${index}`, number, key), ...written }]);
      continue;
    }
    const events = copy[doing.pick % Math.max(copy.length, 1)];
    const [first] = events ?? [];
    if (!events || !first || keyOf(events) === null) continue;
    const note = { ...noteEvent(first.caseId, events.length + 1), ...written };
    if (doing.do === 'act') events.push(note);
    else if (events.length === 1) {
      const { type: _type, content: _content, ...envelope } = note as Extract<CaseEvent, { type: 'NoteAdded' }>;
      events.push({ ...envelope, type: 'TakingCancelled' });
    }
  }
  return copies;
}

/** № of a case. */
export function numberOf([first]: readonly CaseEvent[]): number {
  return first?.type === 'MessageTaken' ? first.number : 0;
}

/** Key of the message of a case; null: its taking was undone. */
export function keyOf(events: readonly CaseEvent[]): string | null {
  const [first] = events;
  const isUndone = events.some(({ type }) => type === 'TakingCancelled');
  return first?.type === 'MessageTaken' && !isUndone ? first.message.key : null;
}

/** The same cases in one order. */
export function sorted(cases: readonly (readonly CaseEvent[])[]): readonly (readonly CaseEvent[])[] {
  return cases.toSorted((a, b) => ((a[0]?.caseId ?? '') < (b[0]?.caseId ?? '') ? -1 : 1));
}
