import { expect, it } from 'vitest';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { accountOf } from '../../lib/report/account-of';
import { caseTable } from '../../lib/report/case-table';
import { clockTable } from '../../lib/report/clock-table';
import { csvOfTable } from '../../lib/report/csv-of-table';
import { periodAround, periodBefore, type Period } from '../../lib/report/period';
import { metricsOf, reportOf } from '../../lib/report/report-of';
import { reportScope } from '../../lib/report/report-scope';
import { wallTime } from '../../lib/report/wall-time';
import { countFromFiles } from './csv-recount';
import { AS_OF, EXECUTORS } from './generated-office';
import { generateCases, type Story } from './generate-journal';
import { testRuling } from './play-case';
import { accountContext } from './report-of-month';

const OCTOBER = periodAround('month', '2026-10-15');
const DATES = Array.from({ length: 31 }, (_, day) => `2026-10-${String(day + 1).padStart(2, '0')}`);
const ORDINARY: readonly Story[] = ['answered', 'answered', 'declined', 'closed', 'reopened', 'cancelled'];
const OPEN: readonly Story[] = ['openTaken', 'openAssigned', 'openReturned', 'openApproved'];
const OWN: Partial<Record<string, readonly Story[]>> = { akhtubinsk: [], vorsino: ['explained', 'handedOver'] };

it.each(builtInProfiles.map((profile) => [profile.id, profile] as const))(
  '%s: every figure can be counted again from the saved CSV files alone',
  (id, profile) => {
    const ruling = testRuling(profile);
    const { zone } = ruling.clocks.office.hours;
    const stories = [...ORDINARY, ...OPEN, ...(OWN[id] ?? ['interimOnly', 'interimAnswered'])];
    const made = (count: number, from: string, until: string, seed: number) =>
      generateCases(ruling, {
        count,
        from: Date.parse(from),
        until: Date.parse(until),
        stories,
        seed,
        after: seed * 1000,
      });
    const journal = [
      ...made(60, '2026-09-01T06:00Z', '2026-09-30T15:00Z', 1),
      ...made(200, '2026-10-01T00:00Z', '2026-10-31T15:00Z', 2),
    ];
    const accounts = journal.flatMap(({ events }) => accountOf(events, accountContext(ruling, AS_OF)) ?? []);
    const executorNames = (executor: string) => EXECUTORS.find((each) => each.id === executor) ?? null;
    const scopeOf = (period: Period) => reportScope(accounts, { period, zone, asOf: AS_OF, executorNames });
    const [scope, before] = [scopeOf(OCTOBER), scopeOf(periodBefore(OCTOBER))];
    const counted = countFromFiles(
      {
        cases: csvOfTable(caseTable(scope, true), zone),
        clocks: csvOfTable(clockTable(scope), zone),
        carried: csvOfTable(caseTable(scope, true, 'carried'), zone),
        casesBefore: csvOfTable(caseTable(before, true), zone),
        clocksBefore: csvOfTable(clockTable(before), zone),
      },
      { dates: DATES, asOf: wallTime(AS_OF, zone) },
    );
    for (const metric of reportOf(scope, metricsOf(null))) {
      const rows = metric.rows.map((row) => [
        ['days', 'lateness', 'rounds'].includes(metric.id) ? row.id : row.label,
        row.cells.map(({ value }) => value),
      ]);
      expect({ [metric.id]: counted[metric.id] }).toEqual({ [metric.id]: Object.fromEntries(rows) });
    }
    expect(scope.carried.length).toBeGreaterThan(0);
  },
);
