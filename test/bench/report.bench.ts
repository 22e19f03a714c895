import type { CaseEvent } from '../../lib/case/events';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { accountOf } from '../../lib/report/account-of';
import { periodAround } from '../../lib/report/period';
import { metricsOf, reportOf } from '../../lib/report/report-of';
import { reportScope } from '../../lib/report/report-scope';
import { AS_OF, EXECUTORS, ZONE } from '../report/generated-office';
import { generateCases } from '../report/generate-journal';
import { testRuling } from '../report/play-case';
import { accountContext } from '../report/report-of-month';
import { judged, reported, type BenchRow } from './bench-row';
import { median, spread } from './statistics';

const CASES = 10_000;
const ROUNDS = 5;
/** A report may cost so many copies of its journal: on a machine at rest two seconds are far off then. */
const GOAL = 4;

/**
 * A year of 10,000 cases, every table of the report. The floor is a copy of the same events: what the browser does at the
 * least when it hands them out of the database.
 */
export function bench(): BenchRow[] {
  const profile = builtInProfiles.find(({ id }) => id === 'kursk');
  if (!profile) throw new Error('no profile');
  const ruling = testRuling(profile);
  const journal = yearOf(ruling);
  const events = journal.reduce((sum, { length }) => sum + length, 0);
  const executorNames = (id: string) => EXECUTORS.find((executor) => executor.id === id) ?? null;
  const year = { period: periodAround('year', '2026-10-15'), zone: ZONE, asOf: AS_OF, executorNames };

  const floor = rounds(() => journal.map((each) => structuredClone(each)));
  const accounts = rounds(() => journal.map((each) => accountOf(each, accountContext(ruling, AS_OF))));
  const counted = journal.flatMap((each) => accountOf(each, accountContext(ruling, AS_OF)) ?? []);
  const tables = rounds(() => reportOf(reportScope(counted, year), metricsOf(null)));
  const whole = median(accounts) + median(tables);
  return [
    reported(`report: a copy of ${events} events of ${CASES} cases (the floor)`, `${spread(floor, 0)} ms`),
    reported('report: the accounts of the cases', `${spread(accounts, 0)} ms`),
    reported('report: every table over them', `${spread(tables, 0)} ms`),
    judged(
      `report: a year of ${CASES} cases`,
      `${whole.toFixed(0)} ms, ${(whole / median(floor)).toFixed(1)} of the floor`,
      `≤ ${GOAL} of the floor`,
      whole <= GOAL * median(floor),
    ),
  ];
}

/** Five hundred different cases, each twenty times with a day of its own. */
function yearOf(ruling: ReturnType<typeof testRuling>): readonly (readonly CaseEvent[])[] {
  const made = generateCases(ruling, {
    count: 500,
    from: Date.parse('2026-10-01T06:00Z'),
    until: Date.parse('2026-10-30T15:00Z'),
    stories: [
      'answered',
      'answered',
      'answered',
      'declined',
      'interimAnswered',
      'interimOnly',
      'reopened',
      'openDrafted',
    ],
    seed: 9,
    after: 0,
  });
  return Array.from({ length: CASES }, (_, index) => {
    const events = made[index % made.length]?.events ?? [];
    const back = Math.floor(index / made.length) * 13 * 86_400_000;
    return events.map((event) => ({
      ...event,
      caseId: `${event.caseId}-${index}`,
      happenedAt: new Date(Date.parse(event.happenedAt) - back).toISOString(),
    }));
  });
}

function rounds(work: () => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
}
