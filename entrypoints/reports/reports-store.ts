import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Gathering } from '../../components/report/GatherNotice';
import type { ReportTab } from '../../components/report/ReportScreen';
import { watch } from '../../lib/journal/watch';
import { now } from '../../lib/platform/system';
import type { CaseAccount } from '../../lib/report/case-account';
import { dateOf, periodAround, periodBefore, type Period } from '../../lib/report/period';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { openDesk } from '../desk/open-desk';
import { readPapers, type ReportPapers } from '../desk/report-papers';
import { wordsOf } from '../desk/words-of-error';
import { gatherAccounts } from './gather-accounts';
import { reportKinds } from './report-kinds';

/** Everything of the journal that was counted, and the moment it speaks of (epoch ms). */
export interface Counted {
  desk: Desk;
  accounts: readonly CaseAccount[];
  asOf: number;
}

export interface ReportsStore {
  gathering: ReadonlySignal<Gathering>;
  counted: ReadonlySignal<Counted | null>;
  papers: ReadonlySignal<ReportPapers>;
  tab: Signal<ReportTab>;
  kind: Signal<string | null>;
  /** null until the office's zone is known. */
  period: Signal<Period | null>;
  stop(): void;
  /** Reads the journal again. */
  again(): void;
}

/** `program` as `gatherAccounts` has it. Counts once when the page opens and whenever it is asked to; picking a period or a report counts nothing anew. */
export function createReportsStore(program: readonly string[] | null): ReportsStore {
  const gathering = signal<Gathering>({ state: 'counting', done: 0, total: 0 });
  const counted = signal<Counted | null>(null);
  const papers = signal<ReportPapers>({});
  const kind = signal<string | null>(null);
  const period = signal<Period | null>(null);
  let run = new AbortController();
  // What people add to the reports is followed on when counting is stopped.
  let following = new AbortController();

  const start = async () => {
    run.abort();
    run = new AbortController();
    const { signal: until } = run;
    gathering.value = { state: 'counting', done: 0, total: 0 };
    try {
      const desk = await openDesk();
      if (!desk.isSetUp) {
        gathering.value = { state: 'failed', why: words.reportPage.notSetUp };
        return;
      }
      const asOf = now();
      period.value ??= periodBefore(periodAround('month', dateOf(asOf, desk.office.hours.zone)));
      kind.value ??= firstKind(desk);
      following.abort();
      following = new AbortController();
      watch(() => readPapers(desk.journal), {
        signal: following.signal,
        onResult: (read) => (papers.value = read),
        onError: (error) => console.error(error),
      });
      const onProgress = (progress: { done: number; total: number }) => {
        if (!until.aborted) gathering.value = { state: 'counting', ...progress };
      };
      const { accounts, keep } = await gatherAccounts(desk, { asOf, program, signal: until, onProgress });
      if (until.aborted) return;
      counted.value = { desk, accounts, asOf };
      gathering.value = { state: 'ready' };
      // The report stands. What is not kept is only counted again.
      keep().catch((error: unknown) => console.error(error));
    } catch (error) {
      if (!until.aborted) gathering.value = { state: 'failed', why: wordsOf(error) };
    }
  };
  void start();

  return {
    gathering: computed(() => gathering.value),
    counted,
    papers,
    tab: signal<ReportTab>(location.hash === '#dashboard' ? 'dashboard' : 'report'),
    kind,
    period,
    stop() {
      run.abort();
      gathering.value = counted.value === null ? { state: 'stopped' } : { state: 'ready' };
    },
    again: () => void start(),
  };
}

function firstKind({ office, profiles }: Desk): string | null {
  const { id, edition } = office.regulation;
  const profile = profiles.find((each) => each.id === id && each.edition === edition);
  return (profile && reportKinds(profile)[0]?.id) ?? null;
}
