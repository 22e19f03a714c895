import { effect } from '@preact/signals';
import type { Typed } from '../../components/controls/typed';
import type { JournalDatabase } from '../../lib/journal/database';

type Snapshot = Readonly<Record<string, string>>;

/** A killed browser costs at most what was typed in this time and the time of one write. */
const SAVE_EVERY_MS = 700;

/** What was typed and not sent when the panel was last open; texts for cases closed since are dropped. */
export async function typedBefore({ settings, cases }: JournalDatabase): Promise<Snapshot> {
  return settings.db.transaction('rw', settings, cases, async () => {
    const stored = readSnapshot((await settings.get('typed'))?.value);
    const owners = [...new Set(Object.keys(stored).map(ownerOf))];
    const closed = new Set((await cases.bulkGet(owners)).flatMap((row) => (row?.closed ? [row.id] : [])));
    if (closed.size === 0) return stored;
    const value = Object.fromEntries(Object.entries(stored).filter(([key]) => !closed.has(ownerOf(key))));
    await settings.put({ key: 'typed', value });
    return value;
  });
}

/**
 * Writes what is typed into the journal's database while the person types, at most `SAVE_EVERY_MS` after the first
 * change, and at once when the page goes away. Another window's fields are left as they are. A text that was sent is
 * gone from the database with the next write. Ends with `signal`.
 */
export function keepTyped(journal: JournalDatabase, typed: Typed, signal: AbortSignal): void {
  let saved = typed.snapshot();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    const now = typed.snapshot();
    const before = saved;
    saved = now;
    void write(journal, before, now).catch(() => {
      // Not written: the next change, or the page's end, writes the whole difference again.
      saved = before;
    });
  };
  const stop = effect(() => {
    typed.snapshot();
    timer ??= setTimeout(save, SAVE_EVERY_MS);
  });
  addEventListener('pagehide', save, { signal });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
}

async function write({ settings }: JournalDatabase, before: Snapshot, now: Snapshot): Promise<void> {
  const gone = Object.keys(before).filter((key) => !(key in now));
  const changed = Object.entries(now).filter(([key, value]) => before[key] !== value);
  if (gone.length === 0 && changed.length === 0) return;
  await settings.db.transaction('rw', settings, async () => {
    const stored = { ...readSnapshot((await settings.get('typed'))?.value), ...Object.fromEntries(changed) };
    const value = Object.fromEntries(Object.entries(stored).filter(([key]) => !gone.includes(key)));
    await settings.put({ key: 'typed', value });
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
