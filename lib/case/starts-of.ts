import type { CaseEvent, StartMoment } from './events';
import type { Moment } from './moment';

/** Where the clocks begin: as given, else the moment of taking; `published` as the page said; a card made by hand is read when it says so. */
export function startsOf(event: Extract<CaseEvent, { type: 'MessageTaken' }>): Moment[] {
  const known: Record<StartMoment, string | null> = {
    published: event.starts.published ?? event.message.publishedAt,
    detected: event.starts.detected ?? event.happenedAt,
    received: event.starts.received ?? event.happenedAt,
    read: event.starts.read ?? (isByHand(event) ? null : event.happenedAt),
  };
  return (Object.entries(known) as [StartMoment, string | null][]).flatMap(([name, iso]) =>
    iso === null ? [] : [{ event: name, at: Date.parse(iso), seq: event.seq }],
  );
}

function isByHand({ via }: Extract<CaseEvent, { type: 'MessageTaken' }>): boolean {
  return via === 'form' || via === 'import';
}
