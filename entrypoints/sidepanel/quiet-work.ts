import type { JournalDatabase } from '../../lib/journal/database';
import { recountJournal } from '../../lib/journal/trust-journal';
import { adoptLeftBehind } from './adopt-left-behind';
import { copyDaily } from './copy-daily';
import { endRecount } from './end-recount';
import { keepTidy } from './keep-tidy';
import { searchTexts } from './search-texts';
import { tellChanged } from './tell-changed';
import type { TextSearch } from './text-search';
import { watchSightings } from './watch-sightings';
import { whenUnasked } from './when-unasked';

interface Told {
  say: (words: string) => void;
  /** Says why an act failed. */
  attempt: (act: Promise<unknown>) => void;
  /** The journal cannot be worked with. */
  fail: (error: unknown) => void;
  onSearch: (search: TextSearch) => void;
}

/** Begins what nobody waits for and what keeps the database busy: to be called once the first rows are on the screen. */
export function beginQuietWork(
  journal: JournalDatabase,
  until: AbortSignal,
  { say, attempt, fail, onSearch }: Told,
): void {
  const pause = whenUnasked(until);
  watchSightings(journal, until, say);
  adoptLeftBehind(journal, until, tellChanged);
  requestIdleCallback(
    () => void recountJournal(journal, pause).catch((error: unknown) => until.aborted || fail(error)),
  );
  requestIdleCallback(() => void endRecount(journal).catch(console.error));
  copyDaily(journal, until);
  keepTidy(journal, until, pause);
  searchTexts(journal, until, pause, { attempt, onStart: onSearch });
}
