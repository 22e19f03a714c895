import type { JournalDatabase } from '../../../lib/journal/database';
import { SWEEP_DUE } from '../../../lib/journal/sweep-contents';
import { forgetAwaited } from '../../desk/awaited-answers';
import { forgetInSearch } from './forget-in-search';

/** Asks for a sweep, and remembers of which cases more than texts and files may have to go. */
export async function askForSweep(journal: JournalDatabase, caseIds: readonly string[]): Promise<void> {
  const { settings } = journal;
  await journal.transaction('rw', settings, async () => {
    const asked = casesOf((await settings.get(SWEEP_DUE))?.value);
    await settings.put({ key: SWEEP_DUE, value: [...new Set([...asked, ...caseIds])] });
  });
}

/** What an erasing that was cut short has left behind beside texts and files. `due` is what stands under `SWEEP_DUE`. */
export async function forgetLeftBehind(journal: JournalDatabase, due: unknown): Promise<void> {
  const rows = await journal.cases.bulkGet([...casesOf(due)]);
  await forgetTraces(
    journal,
    rows.flatMap((row) => (row?.erased ? [row.id] : [])),
  );
  await forgetInSearch(journal.name, null);
}

/**
 * What was typed for these cases and not sent, what pages showed of them, and answers whose sending was awaited; what is
 * typed meanwhile is not lost.
 */
export async function forgetTraces(journal: JournalDatabase, caseIds: readonly string[]): Promise<void> {
  const { settings, cases } = journal;
  const ids = new Set(caseIds);
  await settings.db.transaction('rw', settings, cases, async () => {
    const rows = await cases.bulkGet([...ids]);
    const typed = (await settings.get('typed'))?.value;
    if (typeof typed === 'object' && typed !== null) {
      const value = Object.fromEntries(Object.entries(typed).filter(([key]) => !ids.has(key.split('/', 1)[0] ?? key)));
      await settings.put({ key: 'typed', value });
    }
    for (const row of rows) {
      if (!row) continue;
      await settings.where('key').startsWith(`saw ${row.messageKey} `).delete();
      await forgetAwaited(journal, row.messageKey);
    }
  });
}

/** `true`: asked for by a restoring, which knows of no cases. */
function casesOf(due: unknown): readonly string[] {
  // Nobody else writes here.
  return Array.isArray(due) ? (due as string[]) : [];
}
