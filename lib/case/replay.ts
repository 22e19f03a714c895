import type { Case } from './case';
import type { CaseEvent } from './events';
import { evolve } from './evolve';

/** The case its journal tells of, events in order of `seq`; null for an empty journal. Throws on a broken one (see `evolve`). */
export function replay(events: readonly CaseEvent[]): Case | null {
  return events.reduce<Case | null>(evolve, null);
}
