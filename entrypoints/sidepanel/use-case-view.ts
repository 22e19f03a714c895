import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RepeatsView } from '../../components/demand-views';
import type { CaseView } from '../../components/view-models';
import type { Case } from '../../lib/case/case';
import { contentsLeft } from '../../lib/case/personal-data';
import { replay } from '../../lib/case/replay';
import type { CaseRow } from '../../lib/journal/case-row';
import type { JournalEvent } from '../../lib/journal/database';
import { contentsOf, eventsOf } from '../../lib/journal/read';
import type { StoredCase } from '../../lib/journal/read-case';
import { watch } from '../../lib/journal/watch';
import type { Desk } from '../desk/desk';
import { rulingOf } from '../desk/ruling';
import { wordsOf } from '../desk/words-of-error';
import { NOTHING_AROUND, readAround } from './read-around';
import { NO_REPEATS, readRepeats } from './read-repeats';
import type { Around } from './view/endings-of';
import { caseViewOf } from './view/case-view-of';

export type CaseState =
  | { state: 'loading' }
  | { state: 'missing' }
  | { state: 'failed'; why: string }
  | { state: 'ready'; view: CaseView; theCase: Case; stored: StoredCase };

interface Journal {
  repeats: RepeatsView;
  around: Around;
  events: readonly JournalEvent[];
  row: CaseRow | undefined;
  contents: ReadonlyMap<string, string>;
}

/** The screen of one case, following its journal and the minute; read anew with every `attempt`. */
export function useCaseView(
  desk: Desk,
  caseId: string,
  { now, attempt }: { now: ReadonlySignal<number>; attempt: number },
): ReadonlySignal<CaseState> {
  const read = useSignal<Journal | { why: string } | null>(null);
  useEffect(() => {
    const until = new AbortController();
    read.value = null;
    watch(() => readJournal(desk, caseId), {
      signal: until.signal,
      onResult: (journal) => (read.value = journal),
      onError: (error) => (read.value = { why: wordsOf(error) }),
    });
    return () => until.abort();
  }, [desk.journal, caseId, attempt]);
  // The computed follows signals only: another person at work, another reading of the act must reach it too.
  const shown = useSignal(desk);
  if (shown.peek() !== desk) shown.value = desk;
  return useComputed(() => {
    const journal = read.value;
    if (journal === null) return { state: 'loading' };
    if ('why' in journal) return { state: 'failed', why: journal.why };
    return judge(shown.value, journal, now.value);
  });
}

async function readJournal(desk: Desk, caseId: string): Promise<Journal> {
  const [events, row] = await Promise.all([eventsOf(desk.journal, caseId), desk.journal.cases.get(caseId)]);
  const theCase = replay(events);
  return {
    events,
    row,
    contents: await contentsOf(desk.journal, contentsLeft(events)),
    repeats: theCase ? await readRepeats(desk, theCase) : NO_REPEATS,
    around: theCase ? await readAround(desk, theCase) : NOTHING_AROUND,
  };
}

function judge(desk: Desk, { events, row, contents, around, repeats }: Journal, now: number): CaseState {
  try {
    const theCase = replay(events);
    if (!theCase) return { state: 'missing' };
    const ruling = rulingOf(desk, theCase.regulation);
    return {
      state: 'ready',
      view: caseViewOf({ desk, theCase, ruling, events, contents, around, repeats, now }),
      theCase,
      stored: { events, row },
    };
  } catch (error) {
    return { state: 'failed', why: wordsOf(error) };
  }
}
