import type { JournalDatabase } from '../../../lib/journal/database';

/** Events of one case that came with copies of other computers. */
export interface Brought {
  caseId: string;
  /** Cases that were here and are this one from now on. */
  before: readonly string[];
  ids: readonly string[];
}

/** Ids by the name of whoever worked where the copy was made; '' where that is unknown. */
type Kept = Readonly<Record<string, readonly string[]>>;

/** Names that begin so stay out of copies: what came from elsewhere is another thing on every computer. */
const PREFIX = 'device brought ';

/** Whose copy brought an event of this case, by its id. */
export async function broughtBy({ settings }: JournalDatabase, caseId: string): Promise<ReadonlyMap<string, string>> {
  // Nobody else writes here.
  const kept = ((await settings.get(PREFIX + caseId))?.value ?? {}) as Kept;
  return new Map(Object.entries(kept).flatMap(([whose, ids]) => ids.map((id) => [id, whose] as const)));
}

/** Notes what a copy of `whose` brings; of one that was here before it is known already. */
export async function keepBrought(journal: JournalDatabase, whose: string, brought: readonly Brought[]): Promise<void> {
  const { settings } = journal;
  await settings.db.transaction('rw', settings, async () => {
    for (const { caseId, before, ids } of brought) {
      const known = new Map<string, string>();
      for (const id of new Set([caseId, ...before]))
        for (const [event, name] of await broughtBy(journal, id)) known.set(event, name);
      for (const id of ids) known.set(id, whose);
      const idsOf = (name: string) => [...known].flatMap(([id, of]) => (of === name ? [id] : []));
      const value: Kept = Object.fromEntries([...new Set(known.values())].map((name) => [name, idsOf(name)]));
      if (known.size > 0) await settings.put({ key: PREFIX + caseId, value });
    }
  });
}
