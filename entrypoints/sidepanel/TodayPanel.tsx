import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { TodayPage } from '../../components/today/TodayPage';
import { dayPlanOf } from '../../lib/deadline/day-plan';
import type { CaseRow } from '../../lib/journal/case-row';
import { openCases } from '../../lib/journal/read';
import { watch } from '../../lib/journal/watch';
import { words } from '../../lib/words/words';
import { answersOf } from '../desk/answers-of';
import type { Desk } from '../desk/desk';
import { officeClock } from '../desk/office-clock';
import { REPORT_PAPERS } from '../desk/report-papers';
import { openOwnPage } from '../../lib/platform/own-tab';
import { wordsOf } from '../desk/words-of-error';
import type { PanelStore } from './panel-store';
import { dueReportsOf } from './view/due-reports-of';
import { queueRowOf } from './view/queue-row-of';

/** Sides of the move that neither the office nor its executors can hurry. */
const OUTSIDE: ReadonlySet<string> = new Set(['author', 'region', 'external']);

/** «Сегодня», following the journal and the minute. */
export function TodayPanel({ desk, store }: { desk: Desk; store: PanelStore }) {
  const { journal } = desk;
  const rows = useSignal<readonly CaseRow[] | null>(null);
  const papers = useSignal<unknown>(undefined);
  useEffect(() => {
    const until = new AbortController();
    const onError = (error: unknown) => store.say(wordsOf(error));
    watch(() => openCases(journal), { signal: until.signal, onResult: (open) => (rows.value = open), onError });
    watch(async () => (await journal.settings.get(REPORT_PAPERS))?.value, {
      signal: until.signal,
      onResult: (read) => (papers.value = read),
      onError,
    });
    return () => until.abort();
  }, [journal]);
  if (rows.value === null) return <p class="waiting">{words.common.loading}</p>;
  const clock = officeClock(desk);
  const now = store.now.value;
  return (
    <TodayPage
      plan={dayPlanOf(rows.value, now, clock, answersOf(desk, now))}
      outside={rows.value.filter(({ moveSide }) => OUTSIDE.has(moveSide)).map(queueRowOf)}
      reports={dueReportsOf(desk, papers.value, now)}
      hasCases={rows.value.length > 0}
      onOpen={(caseId) => (store.route.value = { screen: 'case', caseId })}
      onReports={() => void openOwnPage('/reports.html')}
      onBack={() => (store.route.value = { screen: 'queue' })}
    />
  );
}
