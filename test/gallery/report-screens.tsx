import { signal } from '@preact/signals';
import '../../components/style/report.css';
import type { Gathering } from '../../components/report/GatherNotice';
import { ReportScreen, type ReportTab } from '../../components/report/ReportScreen';
import type { CaseLine, DashboardView, ReportView } from '../../components/report/report-view';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { accountOf } from '../../lib/report/account-of';
import type { CaseAccount } from '../../lib/report/case-account';
import { dashboardOf } from '../../lib/report/dashboard-of';
import { periodAround, periodBefore, type Period } from '../../lib/report/period';
import { metricsOf, reportOf } from '../../lib/report/report-of';
import { reportScope } from '../../lib/report/report-scope';
import { AS_OF, EXECUTORS, ZONE } from '../report/generated-office';
import { generateCases } from '../report/generate-journal';
import { testRuling } from '../report/play-case';
import { accountContext } from '../report/report-of-month';
import type { GalleryScreen } from './screens';

const OFFICE = 'Администрация Курского муниципального округа Ставропольского края';
const OCTOBER = periodAround('month', '2026-10-15');
const kursk = testRuling(builtInProfiles.find(({ id }) => id === 'kursk') ?? unknown());
const moscow = (text: string) => Date.parse(`${text}+03:00`);
const stories = ['answered', 'answered', 'answered', 'declined', 'interimAnswered', 'reopened'] as const;
const open = ['interimOnly', 'openAssigned', 'openDrafted'] as const;

function unknown(): never {
  throw new Error('no such profile');
}

let made: readonly CaseAccount[] | null = null;

/** Two months of invented cases and ten days of a third, counted once. */
function accounts(): readonly CaseAccount[] {
  made ??= [
    ...generateCases(kursk, {
      count: 60,
      from: moscow('2026-09-01T09:00'),
      until: moscow('2026-09-29T18:00'),
      stories,
      seed: 3,
      after: 0,
    }),
    ...generateCases(kursk, {
      count: 140,
      from: moscow('2026-10-01T09:00'),
      until: moscow('2026-10-30T18:00'),
      stories: [...stories, ...open],
      seed: 4,
      after: 60,
    }),
    ...generateCases(kursk, {
      count: 25,
      from: moscow('2026-11-01T09:00'),
      until: moscow('2026-11-10T11:00'),
      stories: ['openTaken'],
      seed: 5,
      after: 200,
    }),
  ].flatMap(({ events }) => accountOf(events, accountContext(kursk, AS_OF)) ?? []);
  return made;
}

function scope(period: Period, from: readonly CaseAccount[]) {
  const executorNames = (id: string) => EXECUTORS.find((executor) => executor.id === id) ?? null;
  return reportScope(from, { period, zone: ZONE, asOf: AS_OF, executorNames });
}

function report(
  contents: readonly string[] | null,
  from: readonly CaseAccount[],
  more: Partial<ReportView> = {},
): ReportView {
  return {
    officeName: OFFICE,
    title: 'Тематика сообщений и качество работы исполнителей',
    period: OCTOBER,
    before: periodBefore(OCTOBER),
    asOf: AS_OF,
    zone: ZONE,
    metrics: reportOf(scope(OCTOBER, from), metricsOf(contents)),
    isEmpty: from.length === 0,
    commentary: '',
    submission: {
      to: 'заместитель главы администрации, курирующий работу с сообщениями',
      clause: 'п. 22',
      dueDate: '2026-11-10',
      isOver: true,
      submitted: null,
    },
    ...more,
  };
}

function dashboard(from: readonly CaseAccount[]): DashboardView {
  const month = periodAround('month', '2026-11-10');
  const own = scope(month, from);
  return {
    officeName: OFFICE,
    asOf: AS_OF,
    zone: ZONE,
    month,
    figures: dashboardOf(own),
    metrics: reportOf(scope(OCTOBER, from), ['days', 'clauses', 'topics', 'units', 'places', 'returns']),
  };
}

const LINES: readonly CaseLine[] = [
  {
    caseId: 'c1',
    number: 117,
    status: 'answered',
    topic: 'Водоснабжение',
    place: 'Ростованновское',
    excerpt: 'Третий день нет воды на Заречной, звонили в диспетчерскую — никто не берёт трубку',
  },
  { caseId: 'c2', number: 118, status: 'interim', topic: null, place: null, excerpt: null },
];

const done = async () => ({ done: true as const });

function screen(tab: ReportTab, shown: { report?: ReportView; dashboard?: DashboardView }, gathering: Gathering) {
  return (
    <ReportScreen
      tab={tab}
      onTab={() => {}}
      gathering={signal(gathering)}
      onStop={() => {}}
      onAgain={() => {}}
      kinds={[{ id: 'monthly', label: 'Тематика сообщений и качество работы исполнителей (п. 22)' }]}
      kind="monthly"
      onKind={() => {}}
      period={OCTOBER}
      onPeriod={() => {}}
      report={shown.report ?? null}
      dashboard={shown.dashboard ?? null}
      linesOf={async () => LINES}
      onOpenCase={async () => ({ done: true })}
      onPrint={() => {}}
      isBare={signal(false)}
      onExport={done}
      onCommentary={async () => ({ done: true })}
      onSubmit={done}
      onUndoSubmit={done}
    />
  );
}

const READY: Gathering = { state: 'ready' };

/** The page of reports. */
export const REPORT_SCREENS: Readonly<Record<string, GalleryScreen>> = {
  report: { draw: () => screen('report', { report: report(['topics', 'executorQuality'], accounts()) }, READY) },
  'report-full': {
    draw: () =>
      screen(
        'report',
        {
          report: report(null, accounts(), {
            commentary: 'В октябре шёл ремонт водовода, отсюда рост.',
            submission: {
              to: 'глава администрации',
              clause: 'п. 3.1',
              dueDate: null,
              isOver: true,
              submitted: { at: AS_OF, by: 'Иванова Мария Петровна' },
            },
          }),
        },
        READY,
      ),
    press: ['#metric-hours summary'],
  },
  'report-cases': {
    draw: () => screen('report', { report: report(['topics'], accounts()) }, READY),
    press: ['#metric-summary .figure--press'],
  },
  'report-empty': { draw: () => screen('report', { report: report(null, []) }, READY) },
  'report-counting': { draw: () => screen('report', {}, { state: 'counting', done: 24000, total: 83210 }) },
  'report-stopped': { draw: () => screen('report', {}, { state: 'stopped' }) },
  dashboard: { draw: () => screen('dashboard', { dashboard: dashboard(accounts()) }, READY) },
  'dashboard-empty': { draw: () => screen('dashboard', { dashboard: dashboard([]) }, READY) },
};
