import { TodayPage } from '../../components/today/TodayPage';
import { dayPlanOf } from '../../lib/deadline/day-plan';
import type { JournalDatabase } from '../../lib/journal/database';
import { openCases } from '../../lib/journal/read';
import { words } from '../../lib/words/words';
import { answersOf } from '../desk/answers-of';
import type { Desk } from '../desk/desk';
import { officeClock } from '../desk/office-clock';
import { REPORT_PAPERS } from '../desk/report-papers';
import { openOwnPage } from '../../lib/platform/own-tab';
import type { PanelStore } from './panel-store';
import { useWatched } from './use-watched';
import { dueReportsOf } from './view/due-reports-of';
import { queueRowOf } from './view/queue-row-of';

/** Sides of the move that neither the office nor its executors can hurry. */
const OUTSIDE: ReadonlySet<string> = new Set(['author', 'region', 'external']);

/** «Сегодня», following the journal and the minute. */
export function TodayPanel({ desk, store }: { desk: Desk; store: PanelStore }) {
  const { journal } = desk;
  const rows = useWatched(journal, openCases, store.say);
  const papers = useWatched(journal, storedPapers, store.say);
  if (rows === null) return <p class="waiting">{words.common.loading}</p>;
  const clock = officeClock(desk);
  const now = store.now.value;
  return (
    <TodayPage
      plan={dayPlanOf(rows, now, clock, answersOf(desk, now))}
      outside={rows.filter(({ moveSide }) => OUTSIDE.has(moveSide)).map(queueRowOf)}
      reports={dueReportsOf(desk, papers, now)}
      hasCases={rows.length > 0}
      onOpen={(caseId) => (store.route.value = { screen: 'case', caseId })}
      onReports={() => store.attempt(openOwnPage('/reports.html'))}
      onBack={() => (store.route.value = { screen: 'queue' })}
    />
  );
}

async function storedPapers({ settings }: JournalDatabase): Promise<unknown> {
  return (await settings.get(REPORT_PAPERS))?.value;
}
