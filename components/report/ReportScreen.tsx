import { useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Period } from '../../lib/report/period';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import type { Choice, Outcome } from '../view-models';
import { CasesDialog } from './CasesDialog';
import { DashboardBody } from './DashboardBody';
import { GatherNotice, type Gathering } from './GatherNotice';
import { PeriodPicker } from './PeriodPicker';
import { ReportBody } from './ReportBody';
import type { CaseLine, DashboardView, Pressed, ReportView } from './report-view';

export type ReportTab = 'report' | 'dashboard';
/** `csv`: a row for each message; `clocks`: a row for each term; `carried`: one for each message of earlier periods. */
export type ReportFormat = 'xlsx' | 'docx' | 'csv' | 'clocks' | 'carried';

interface Props {
  tab: ReportTab;
  onTab: (tab: ReportTab) => void;
  gathering: ReadonlySignal<Gathering>;
  onStop: () => void;
  onAgain: () => void;
  kinds: readonly Choice[];
  kind: string;
  onKind: (kind: string) => void;
  period: Period;
  onPeriod: (period: Period) => void;
  /** null while nothing is counted. */
  report: ReportView | null;
  dashboard: DashboardView | null;
  linesOf: (caseIds: readonly string[]) => Promise<readonly CaseLine[]>;
  onOpenCase: (caseId: string) => Promise<Outcome>;
  onPrint: () => void;
  /** Files without links to the messages. */
  isBare: Signal<boolean>;
  onExport: (format: ReportFormat) => Promise<Outcome>;
  onCommentary: (text: string) => Promise<Outcome>;
  onSubmit: () => Promise<Outcome>;
  onUndoSubmit: () => Promise<Outcome>;
}

const it = words.reportPage;
const TABS: readonly ReportTab[] = ['report', 'dashboard'];
const FORMATS: readonly ReportFormat[] = ['xlsx', 'docx', 'csv', 'clocks', 'carried'];

/** The page of reports: what is picked above, the report or the head's sheet below. */
export function ReportScreen(props: Props) {
  const pressed = useSignal<Pressed | null>(null);
  const press = (picked: Pressed) => (pressed.value = picked);
  const { tab, report, dashboard } = props;
  return (
    <div class="reports">
      <header class="reports__head screen-only">
        <nav class="reports__tabs" aria-label={it.title}>
          {TABS.map((each) => (
            <button
              class="reports__tab"
              type="button"
              key={each}
              aria-current={tab === each ? 'page' : undefined}
              onClick={() => props.onTab(each)}
            >
              {it.views[each]}
            </button>
          ))}
        </nav>
        {tab === 'report' && <Picking {...props} />}
        <Saving {...props} />
      </header>
      <main class="reports__main">
        {(tab === 'report' ? report : dashboard) === null && <h1 class="visually-hidden">{it.title}</h1>}
        <GatherNotice gathering={props.gathering} onStop={props.onStop} onAgain={props.onAgain} />
        {tab === 'report' && report !== null && (
          <ReportBody
            view={report}
            onPress={press}
            onCommentary={props.onCommentary}
            onSubmit={props.onSubmit}
            onUndoSubmit={props.onUndoSubmit}
          />
        )}
        {tab === 'dashboard' && dashboard !== null && <DashboardBody view={dashboard} onPress={press} />}
      </main>
      {pressed.value !== null && (
        <CasesDialog
          pressed={pressed.value}
          linesOf={props.linesOf}
          onOpen={props.onOpenCase}
          onClose={() => (pressed.value = null)}
        />
      )}
    </div>
  );
}

function Picking({ kinds, kind, onKind, period, onPeriod }: Props) {
  const id = useId();
  return (
    <div class="reports__picking">
      <label class="picker__field" for={id}>
        <span class="field__label">{it.kind}</span>
        <select class="input" id={id} value={kind} onChange={(event) => onKind(event.currentTarget.value)}>
          {kinds.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </select>
      </label>
      <PeriodPicker period={period} onPeriod={onPeriod} />
    </div>
  );
}

function Saving({ tab, report, dashboard, onPrint, onExport, isBare, onAgain }: Props) {
  if ((tab === 'report' ? report : dashboard) === null) return null;
  return (
    <div class="reports__saving">
      <button class="button" type="button" onClick={onPrint}>
        {it.print}
      </button>
      {tab === 'report' && (
        <>
          {FORMATS.map((format) => (
            <span key={format} title={it.formatHints[format]}>
              <ActionButton act={() => onExport(format)} done={words.common.saved} label={it.save(it.formats[format])}>
                {it.formats[format]}
              </ActionButton>
            </span>
          ))}
          <label class="reports__bare">
            <input
              type="checkbox"
              checked={isBare.value}
              onChange={(event) => (isBare.value = event.currentTarget.checked)}
            />
            {it.bare}
          </label>
        </>
      )}
      <button class="button button--quiet" type="button" onClick={onAgain}>
        {it.again}
      </button>
    </div>
  );
}
