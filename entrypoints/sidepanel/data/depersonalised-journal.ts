import { byNumber } from '../../../lib/case/by-number';
import type { Case } from '../../../lib/case/case';
import { depersonalisedEvent } from '../../../lib/case/depersonalised-event';
import type { CaseEvent } from '../../../lib/case/events';
import { numberCell } from '../../../lib/report/number-cell';
import { replay } from '../../../lib/case/replay';
import { eachCase } from '../../../lib/journal/each-case';
import { eventWords } from '../../../lib/words/event-words';
import { words } from '../../../lib/words/words';
import type { Desk } from '../../desk/desk';
import { namesOf } from '../../desk/names-of';
import { csvText } from '../../../lib/report/csv-text';

interface Saved {
  name: string;
  type: string;
  text: string;
}

type Plain = Readonly<Record<string, unknown>>;

const it = words.privacy.withoutNames;

/** The whole journal without names, links, texts and free words, every person under an alias that is the same throughout. */
export async function depersonalisedJournal(desk: Desk, format: 'json' | 'csv', day: string): Promise<Saved> {
  const read: { theCase: Case; known: string | null; events: readonly CaseEvent[] }[] = [];
  for await (const events of eachCase(desk.journal)) {
    const theCase = replay(events);
    if (!theCase) continue;
    const row = await desk.journal.cases.get(theCase.id);
    const erased = theCase.erasures.find(({ authorNumber }) => authorNumber !== null);
    // One author of several erased cases stays one, by the number that took the place of his name.
    const known = erased ? `№ ${erased.authorNumber}` : (row?.authorKey ?? row?.authorName ?? theCase.message.author);
    read.push({ theCase, known, events });
  }
  const [people, executors, authors] = [aliases(it.person), aliases(it.executor), aliases(it.author)];
  const cases = read
    .toSorted((a, b) => byNumber(a.theCase.number, b.theCase.number))
    .map(({ theCase, known, events }) => ({
      head: headOf(theCase, known === null ? null : authors(known)),
      events: events.map((event): Plain => {
        const plain = depersonalisedEvent(event, { person: people, executor: executors });
        return { ...plain, what: eventWords(nameless(event), namesOf(desk, theCase.regulation)).what };
      }),
    }));
  const name = `${it.fileName}-${day}.${format}`;
  if (format === 'json') {
    const text = JSON.stringify(
      cases.map(({ head, events }) => ({ ...head, events })),
      null,
      1,
    );
    return { name, type: 'application/json', text };
  }
  const rows = cases.flatMap(({ head, events }) =>
    events.map((event) => COLUMNS.map((column) => cellOf(event[column] ?? head[column]))),
  );
  return { name, type: 'text/csv', text: csvText([COLUMNS.map((column) => it.columns[column]), ...rows]) };
}

function headOf({ number, status, facts, message }: Case, author: string | null): Plain {
  return {
    number: numberCell(number),
    author,
    network: message.network,
    status,
    topic: facts.topic,
    place: facts.place,
  };
}

/** An event whose words name nobody: executors and addressees are in its other fields, under aliases. */
function nameless(event: CaseEvent): CaseEvent {
  if (event.type === 'ExecutorAssigned') return { ...event, executorName: it.anExecutor };
  return event.type === 'HandedOver' ? { ...event, to: it.anAddressee } : event;
}

const COLUMNS = [
  'number',
  'author',
  'network',
  'topic',
  'place',
  'seq',
  'happenedAt',
  'recordedAt',
  'what',
  'by',
  'executor',
  'clause',
] as const;

/** Numbers persons in the order they are met. */
function aliases(called: (n: number) => string): (id: string) => string {
  const met = new Map<string, number>();
  return (id) => {
    const n = met.get(id) ?? met.size + 1;
    met.set(id, n);
    return called(n);
  };
}

function cellOf(value: unknown): string | number {
  if (value === undefined || value === null) return '';
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}
