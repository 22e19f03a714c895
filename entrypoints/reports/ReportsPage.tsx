import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ReportScreen } from '../../components/report/ReportScreen';
import type { Outcome } from '../../components/view-models';
import { ownTabId } from '../../lib/platform/own-tab';
import { now } from '../../lib/platform/system';
import { GatherNotice } from '../../components/report/GatherNotice';
import { words } from '../../lib/words/words';
import { changePaper, paperKey, type ReportPaper } from '../desk/report-papers';
import { rulingAtHand } from '../desk/ruling';
import { caseLines } from './case-lines';
import { openCase } from './open-case';
import { reportKinds } from './report-kinds';
import { dashboardViewOf, reportViewOf, scopeOf } from './report-view-of';
import { saveReport } from './save-report';
import type { ReportsStore } from './reports-store';

const DONE: Outcome = { done: true };

/** Wires the page of reports to what was counted. */
export function ReportsPage({ store }: { store: ReportsStore }) {
  const { kind, period, tab } = store;
  const tabId = useSignal<number | null>(null);
  const isBare = useSignal(false);
  useEffect(() => {
    // A page that does not know its tab opens the panel for the window in use.
    ownTabId().then((id) => (tabId.value = id), console.error);
  }, []);
  const report = useComputed(() =>
    store.counted.value && kind.value !== null && period.value && tab.value === 'report'
      ? reportViewOf(store.counted.value, { kind: kind.value, period: period.value, papers: store.papers.value })
      : null,
  );
  const dashboard = useComputed(() =>
    store.counted.value && tab.value === 'dashboard' ? dashboardViewOf(store.counted.value) : null,
  );
  if (period.value === null || kind.value === null || store.counted.value === null) return <Waiting store={store} />;
  const { desk } = store.counted.value;
  const { office, journal } = desk;
  const key = paperKey(kind.value, period.value);
  const change = (to: (paper: ReportPaper) => ReportPaper) => changePaper(journal, key, to).then(() => DONE);
  const author = office.people.find(({ id }) => id === office.currentPersonId)?.name ?? '';
  const ruling = rulingAtHand(desk, office.regulation);
  return (
    <ReportScreen
      tab={tab.value}
      onTab={(picked) => (tab.value = picked)}
      gathering={store.gathering}
      onStop={store.stop}
      onAgain={store.again}
      kinds={ruling ? reportKinds(ruling.profile) : []}
      kind={kind.value}
      onKind={(picked) => (kind.value = picked)}
      period={period.value}
      onPeriod={(picked) => (period.value = picked)}
      report={report.value}
      dashboard={dashboard.value}
      linesOf={(ids) => caseLines(journal, ids)}
      onOpenCase={(caseId) => openCase(journal, tabId.value, caseId)}
      onPrint={() => print()}
      isBare={isBare}
      onExport={async (format) => {
        const [view, counted] = [report.value, store.counted.value];
        if (view && counted) await saveReport(format, view, scopeOf(counted, view.period), isBare.value);
        return DONE;
      }}
      onCommentary={(commentary) => change((paper) => ({ ...paper, commentary }))}
      onSubmit={() => change((paper) => ({ ...paper, submitted: { at: now(), by: author } }))}
      onUndoSubmit={() => change((paper) => ({ ...paper, submitted: null }))}
    />
  );
}

/** Before anything was counted: how far it is, or why it cannot be. */
function Waiting({ store }: { store: ReportsStore }) {
  return (
    <main class="reports">
      <h1 class="visually-hidden">{words.reportPage.title}</h1>
      <GatherNotice gathering={store.gathering} onStop={store.stop} onAgain={store.again} />
    </main>
  );
}
