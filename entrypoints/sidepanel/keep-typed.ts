import { effect } from '@preact/signals';
import { createTyped, type Typed } from '../../components/controls/typed';
import type { JournalDatabase } from '../../lib/journal/database';
import { watch } from '../../lib/journal/watch';

type Snapshot = Readonly<Record<string, string>>;

/** A killed browser costs at most what was typed in this time and the time of one write. */
const SAVE_EVERY_MS = 700;

/** What the database is known to hold of the fields of a panel: it outlives a connection that was closed. */
const known = new WeakMap<Typed, Snapshot>();

/** What was typed and not sent when the panel was last open; texts for cases closed since are dropped with the first write. */
export async function openTyped(journal: JournalDatabase): Promise<Typed> {
  const stored = readSnapshot((await journal.settings.get('typed'))?.value);
  const isOpen = await openOnes(journal, Object.keys(stored));
  const typed = createTyped(Object.fromEntries(Object.entries(stored).filter(([key]) => isOpen(key))));
  known.set(typed, stored);
  return typed;
}

/** Tells of fields whether they are not those of a closed case. */
async function openOnes({ cases }: JournalDatabase, keys: readonly string[]): Promise<(key: string) => boolean> {
  const rows = await cases.bulkGet([...new Set(keys.map(ownerOf))]);
  const closed = new Set(rows.flatMap((row) => (row?.closed ? [row.id] : [])));
  return (key) => !closed.has(ownerOf(key));
}

/**
 * Writes what is typed into the journal's database while the person types, at most `SAVE_EVERY_MS` after the first
 * change, and at once when the page goes away. Another window's fields are left as they are; a field that stands in both
 * shows what was typed last, in whichever. A text that was sent is gone from the database with the next write. Ends with
 * `signal`; begun again, it goes on with what could not be written.
 */
export function keepTyped(journal: JournalDatabase, typed: Typed, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writes = 0;
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    const now = typed.snapshot();
    const before = known.get(typed) ?? {};
    const keys = Object.keys({ ...before, ...now }).filter((key) => before[key] !== now[key]);
    // Counted, it would make a look that is under way miss what another window wrote, and no write would ask for the next.
    if (keys.length === 0) return;
    known.set(typed, now);
    writes += 1;
    void write(journal, before, now, keys).catch(() => {
      // Not written: the next change, or the page's end, writes the whole difference again.
      known.set(typed, before);
    });
  };
  const stop = effect(() => {
    typed.snapshot();
    timer ??= setTimeout(save, SAVE_EVERY_MS);
  });
  watch(
    async () => {
      // Asked for after this many writes of ours, the database has all of them.
      const after = writes;
      const stored = readSnapshot((await journal.settings.get('typed'))?.value);
      const gone = Object.keys(known.get(typed) ?? {}).filter((key) => !(key in stored));
      // Of a closed case a window that was opened drops them: what somebody writes there in another stays.
      const isOpen = await openOnes(journal, gone);
      return { after, stored: { ...stored, ...Object.fromEntries(gone.filter(isOpen).map((key) => [key, null])) } };
    },
    {
      signal,
      onError: () => undefined,
      onResult: ({ after, stored }) => {
        if (after === writes) follow(typed, stored);
      },
    },
  );
  addEventListener('pagehide', save, { signal });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
}

/** Takes over what another window wrote into a field, or sent (null), unless something newer was typed into it here. */
function follow(typed: Typed, stored: Readonly<Record<string, string | null>>): void {
  const before = known.get(typed) ?? {};
  const here = typed.snapshot();
  const theirs = new Map(
    Object.entries(stored).filter(([key, value]) => value !== (before[key] ?? null) && here[key] === before[key]),
  );
  if (theirs.size === 0) return;
  const now = Object.entries({ ...before, ...Object.fromEntries(theirs) });
  known.set(typed, Object.fromEntries(now.filter((entry): entry is [string, string] => entry[1] !== null)));
  typed.follow(theirs);
}

async function write(
  { settings }: JournalDatabase,
  before: Snapshot,
  now: Snapshot,
  keys: readonly string[],
): Promise<void> {
  await settings.db.transaction('rw', settings, async () => {
    const stored = new Map(Object.entries(readSnapshot((await settings.get('typed'))?.value)));
    for (const key of keys) {
      const text = now[key];
      if (text !== undefined) stored.set(key, text);
      // Another window has typed on meanwhile: that was not sent.
      else if (stored.get(key) === before[key]) stored.delete(key);
    }
    await settings.put({ key: 'typed', value: Object.fromEntries(stored) });
  });
}

/** Fields of a case begin with its id. */
function ownerOf(key: string): string {
  return key.split('/', 1)[0] ?? key;
}

function readSnapshot(value: unknown): Snapshot {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
