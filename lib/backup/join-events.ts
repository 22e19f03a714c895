import type { CaseEvent } from '../case/events';

/** The event as it was first written. */
export function originalOf({ movedFrom, ...event }: CaseEvent): CaseEvent {
  if (!movedFrom) return event;
  const { caseId, seq, number } = movedFrom;
  const original = { ...event, caseId, seq };
  return original.type === 'MessageTaken' && number !== undefined ? { ...original, number } : original;
}

/** Events as they were first written, each once, by the cases they were written in. */
export function originalCases(events: Iterable<CaseEvent>): Map<string, CaseEvent[]> {
  const byId = new Map<string, CaseEvent>();
  for (const event of events) byId.set(event.id, originalOf(event));
  const cases = new Map<string, CaseEvent[]>();
  for (const event of byId.values()) {
    const same = cases.get(event.caseId);
    if (same) same.push(event);
    else cases.set(event.caseId, [event]);
  }
  return cases;
}

/**
 * One case of all these events, which may be of several cases: of `caseId`, whose taking was the first, and of others of the
 * same message. Each case keeps its own order; between them the time of writing decides, then the number, the case, the id.
 */
export function joinEvents(
  events: Iterable<CaseEvent>,
  { caseId, number }: { caseId: string; number: number },
): CaseEvent[] {
  const timed = [...originalCases(events).values()].flatMap(written);
  const first = timed.findIndex(({ event }) => event.type === 'MessageTaken' && event.caseId === caseId);
  const [taking] = timed.splice(first, 1);
  timed.sort((a, b) => order(a) - order(b) || compare(a, b));
  return [...(taking ? [taking] : []), ...timed].map(({ event }, index) =>
    placed(event, { caseId, number, seq: index + 1 }),
  );
}

interface Written {
  event: CaseEvent;
  /** When it was written down (epoch ms), never before what it was written after. */
  at: number;
}

/** Up to where two copies parted, an event was written after all before it, whatever the clock said. */
function written(events: readonly CaseEvent[]): Written[] {
  const sorted = events.toSorted((a, b) => a.seq - b.seq);
  const parted = sorted.find((event, index) => sorted[index + 1]?.seq === event.seq)?.seq ?? Infinity;
  let before = -Infinity;
  return sorted.map((event) => {
    const at = Math.max(Date.parse(event.recordedAt), before);
    if (event.seq < parted) before = at;
    return { event, at };
  });
}

function order({ at }: Written): number {
  return at;
}

function compare({ event: a }: Written, { event: b }: Written): number {
  return a.seq - b.seq || (a.caseId === b.caseId ? (a.id < b.id ? -1 : 1) : a.caseId < b.caseId ? -1 : 1);
}

function placed(event: CaseEvent, at: { caseId: string; seq: number; number: number }): CaseEvent {
  const { caseId, seq } = event;
  const isRenumbered = event.type === 'MessageTaken' && event.caseId === at.caseId && event.number !== at.number;
  if (caseId === at.caseId && seq === at.seq && !isRenumbered) return event;
  return {
    ...event,
    caseId: at.caseId,
    seq: at.seq,
    ...(isRenumbered && { number: at.number }),
    movedFrom: { caseId, seq, ...(isRenumbered && { number: event.number }) },
  };
}
