import type { ReportView } from '../../components/report/report-view';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { accountOf } from '../../lib/report/account-of';
import { periodAround, periodBefore } from '../../lib/report/period';
import { metricsOf, reportOf } from '../../lib/report/report-of';
import { reportScope, type ReportScope } from '../../lib/report/report-scope';
import { AS_OF, EXECUTORS, ZONE } from './generated-office';
import { generateCases } from './generate-journal';
import { testRuling } from './play-case';
import { accountContext } from './report-of-month';

/** October of Ворсино with a hundred messages, explained and handed over ones among them; a topic looks like a formula. */
export function aMonth(): { scope: ReportScope; view: ReportView } {
  const profile = builtInProfiles.find(({ id }) => id === 'vorsino');
  if (!profile) throw new Error('no profile');
  const ruling = testRuling(profile);
  const period = periodAround('month', '2026-10-15');
  const accounts = generateCases(ruling, {
    count: 100,
    from: Date.parse('2026-10-01T06:00Z'),
    until: Date.parse('2026-10-30T15:00Z'),
    stories: ['answered', 'answered', 'declined', 'closed', 'explained', 'handedOver', 'openAssigned'],
    seed: 7,
    after: 0,
  }).flatMap(({ events }) => accountOf(events, accountContext(ruling, AS_OF)) ?? []);
  const executorNames = (id: string) => EXECUTORS.find((executor) => executor.id === id) ?? null;
  const scope = reportScope(accounts, { period, zone: ZONE, asOf: AS_OF, executorNames });
  const view: ReportView = {
    officeName: 'Администрация сельского поселения село Ворсино',
    title: 'Своевременность, качество и динамика ответов',
    period,
    before: periodBefore(period),
    asOf: AS_OF,
    zone: ZONE,
    metrics: reportOf(scope, metricsOf(null)),
    isEmpty: false,
    commentary: '=2+2 — так начинается пояснение.\nВторая строка.',
    submission: {
      to: 'Глава администрации',
      clause: 'п. 3.1',
      dueDate: null,
      isOver: true,
      submitted: { at: AS_OF, by: 'Иванова М. П.' },
    },
  };
  return { scope, view };
}
