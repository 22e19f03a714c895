import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../lib/case/events';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { accountOf } from '../../lib/report/account-of';
import { caseTable } from '../../lib/report/case-table';
import { clockTable } from '../../lib/report/clock-table';
import { csvOfTable } from '../../lib/report/csv-of-table';
import { dashboardOf } from '../../lib/report/dashboard-of';
import type { Cell, Metric } from '../../lib/report/metric';
import { periodAround, type Period } from '../../lib/report/period';
import { metricsOf, reportOf } from '../../lib/report/report-of';
import { reportScope } from '../../lib/report/report-scope';
import { dateOfEpochDay, epochDay } from '../../lib/time/civil-date';
import { AS_OF, EXECUTORS } from './generated-office';
import { generateCases } from './generate-journal';
import { testRuling } from './play-case';
import { accountContext } from './report-of-month';

const YEAR = 365 * 86_400_000;

/** Another act: Курской округ's rules in another zone, with other hours, a Saturday and longer terms. */
function anotherAct(): RegulationProfile {
  const profile = structuredClone(builtInProfiles.find(({ id }) => id === 'kursk'));
  const calendar = profile?.calendars[profile.defaultCalendar];
  const answer = profile?.deadlines['answer'];
  if (!profile || !calendar || answer?.due.type !== 'after') throw new Error('no such profile');
  const day: [string, string][] = [['07:30', '16:10']];
  calendar.timeZone = 'Asia/Kamchatka';
  calendar.week = { tue: day, wed: day, thu: day, sat: [['10:00', '14:00']] };
  answer.due = { ...answer.due, limit: { amount: 3, unit: 'day', clock: 'working' } };
  return { ...profile, id: 'another' };
}

/** Taken years before whatever was done next. */
function longAgo(events: readonly CaseEvent[]): readonly CaseEvent[] {
  return events.map((event) =>
    event.type === 'MessageTaken'
      ? { ...event, starts: {}, happenedAt: new Date(Date.parse(event.happenedAt) - 2 * YEAR).toISOString() }
      : event,
  );
}

function erased(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const last = events.at(-1);
  if (!last) return [];
  const { id, caseId, seq, happenedAt, recordedAt, by } = last;
  const base = { id: `${id}-erased`, caseId, seq: seq + 1, happenedAt, recordedAt, happenedReason: null, by };
  return [
    ...events,
    {
      ...base,
      type: 'PersonalDataErased',
      parts: ['author', 'messages'],
      ground: 'term',
      basis: '',
      authorNumber: 1,
    },
  ];
}

const date = fc.integer({ min: epochDay('2012-01-01'), max: epochDay('2030-12-31') }).map(dateOfEpochDay);
const near = fc.integer({ min: epochDay('2026-08-20'), max: epochDay('2026-11-20') }).map(dateOfEpochDay);
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc
    .tuple(fc.oneof(date, near), fc.integer({ min: 0, max: 900 }))
    .map(([from, days]): Period => ({ kind: 'days', from, until: dateOfEpochDay(epochDay(from) + days) })),
  fc
    .tuple(fc.constantFrom('month', 'quarter', 'year'), fc.oneof(date, near))
    .map(([kind, within]) => periodAround(kind, within)),
);

describe.each([...builtInProfiles, anotherAct()])('$id', (profile) => {
  const ruling = testRuling(profile);
  const { zone } = ruling.clocks.office.hours;
  const made = generateCases(ruling, {
    count: 80,
    from: Date.parse('2026-08-25T00:00Z'),
    until: Date.parse('2026-10-31T00:00Z'),
    stories: ['answered', 'declined', 'closed', 'reopened', 'cancelled', 'openTaken', 'openReturned', 'openApproved'],
    seed: 21,
    after: 0,
  });
  const journal = made.map(({ events }, index) =>
    index % 9 === 0 ? longAgo(events) : index % 5 === 0 ? erased(events) : events,
  );
  const accounts = journal.flatMap((events) => accountOf(events, accountContext(ruling, AS_OF)) ?? []);
  const executorNames = (executor: string) => EXECUTORS.find((each) => each.id === executor) ?? null;
  const scopeOf = (period: Period, from = accounts) => reportScope(from, { period, zone, asOf: AS_OF, executorNames });
  const reportFor = (period: Period, from = accounts) => reportOf(scopeOf(period, from), metricsOf(null));
  const cellsOf = (report: readonly Metric[]) => report.flatMap(({ rows }) => rows.flatMap((row) => row.cells));

  it('any period: numbers are numbers, each opens as many cases as it says', () => {
    const isWrong = ({ value, unit, isChange, caseIds, hasCases }: Cell) => {
      if (hasCases !== caseIds.length > 0) return true;
      if (value === null) return false;
      if (!Number.isFinite(value)) return true;
      if (isChange) return false;
      return unit === 'cases' ? caseIds.length !== value : unit === 'share' && (value < 0 || value > 1);
    };
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(cellsOf(reportFor(period)).filter(isWrong)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('two periods in a row count what the whole does', () => {
    const ADDED = new Set('summary clauses lateness topics places returns rounds networks hours'.split(' '));
    const sums = (report: readonly Metric[]) =>
      report
        .filter((metric) => ADDED.has(metric.id))
        .flatMap((metric) =>
          metric.rows
            .filter((row) => row.id !== 'carried')
            .map((row) => ({ name: `${metric.id} ${row.id}`, cell: row.cells[0] })),
        )
        .filter(({ cell }) => cell && (cell.unit === 'cases' || cell.unit === 'times') && cell.value !== 0);
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), (from, first, second) => {
        const middle = dateOfEpochDay(epochDay(from) + first);
        const until = dateOfEpochDay(epochDay(middle) + second);
        const next = dateOfEpochDay(epochDay(middle) + 1);
        const total = new Map<string, number>();
        for (const part of [
          { kind: 'days', from, until: middle },
          { kind: 'days', from: next, until },
        ] as const)
          for (const { name, cell } of sums(reportFor(part)))
            total.set(name, (total.get(name) ?? 0) + (cell?.value ?? 0));
        const whole = sums(reportFor({ kind: 'days', from, until }));
        expect(Object.fromEntries(whole.map(({ name, cell }) => [name, cell?.value]))).toEqual(
          Object.fromEntries(total),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('no case, one case and a month without any are told without a fault, in files too', () => {
    for (const from of [[], accounts.slice(0, 1), accounts])
      for (const period of [periodAround('month', '2031-01-10'), periodAround('month', '2026-10-10')]) {
        const scope = scopeOf(period, from);
        const cells = cellsOf(reportFor(period, from));
        const isEmpty = scope.cases.length + scope.casesBefore.length + scope.carried.length === 0;
        expect(cells.filter(({ value }) => isEmpty && value !== null && value !== 0)).toEqual([]);
        const files = [caseTable(scope, false), caseTable(scope, false, 'carried'), clockTable(scope)];
        for (const file of files) expect(csvOfTable(file, zone)).not.toMatch(/NaN|undefined|Invalid|\[object/);
        expect(dashboardOf(scope).month.taken.value).toBe(scope.cases.length);
      }
    expect(accounts.length).toBeGreaterThan(70);
  });
});
