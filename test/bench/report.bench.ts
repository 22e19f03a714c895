import { accountOf } from '../../lib/report/account-of';
import { periodAround } from '../../lib/report/period';
import { metricsOf, reportOf } from '../../lib/report/report-of';
import { reportScope } from '../../lib/report/report-scope';
import { AS_OF, EXECUTORS, ZONE } from '../report/generated-office';
import { accountContext } from '../report/report-of-month';
import { judged, reported, type BenchRow } from './bench-row';
import { kurskRuling, yearOfCases } from './report/year-of-cases';
import { median, spread } from './statistics';

const CASES = 10_000;
const ROUNDS = 5;
/** A report may cost so many copies of its journal: on a machine at rest two seconds are far off then. */
const GOAL = 4;

/**
 * A year of 10,000 cases, every table of the report. The floor is a copy of the same events: what the browser does at the
 * least when it hands them out of the database. The page itself stands in report-page.bench.ts.
 */
export function bench(): BenchRow[] {
  const ruling = kurskRuling();
  const journal = yearOfCases(ruling, CASES);
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

function rounds(work: () => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
}
