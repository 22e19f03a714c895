import { expect, it } from 'vitest';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { accountOf } from '../../lib/report/account-of';
import { dashboardOf } from '../../lib/report/dashboard-of';
import { periodAround } from '../../lib/report/period';
import { reportScope } from '../../lib/report/report-scope';
import { AS_OF, ZONE } from './generated-office';
import { generateCases } from './generate-journal';
import { testRuling } from './play-case';
import { type Line, RecountCase } from './recount-case';
import { inTime, median, timed } from './recount-counts';
import { accountContext } from './report-of-month';
import { OfficeTime } from './recount-clock';
import { ACTS } from './acts/index';

const profile = builtInProfiles.find(({ id }) => id === 'kursk');
const act = ACTS['kursk'];
if (!profile || !act) throw new Error('no profile');
const reading = { act, time: new OfficeTime(act.ahead), asOf: AS_OF };
const ruling = testRuling(profile);
const HOUR = 3_600_000;

const early = { count: 150, from: AS_OF - 20 * 24 * HOUR, until: AS_OF - 6 * 24 * HOUR, seed: 15, after: 0 } as const;
const late = { count: 40, from: AS_OF - 30 * HOUR, until: AS_OF - 9 * HOUR, seed: 12, after: 200 } as const;
const now = { count: 10, from: AS_OF - 3 * HOUR, until: AS_OF - HOUR / 2, seed: 13, after: 300 } as const;
const journal = [
  ...generateCases(ruling, { ...early, stories: ['answered', 'interimOnly', 'openAssigned', 'cancelled'] }),
  ...generateCases(ruling, { ...late, stories: ['openTaken', 'declined'] }),
  ...generateCases(ruling, { ...now, stories: ['openTaken'] }),
].map(({ events }) => events);

it('the figures of the head are what a recount of the exported journal says', () => {
  const accounts = journal.flatMap((events) => accountOf(events, accountContext(ruling, AS_OF)) ?? []);
  const period = periodAround('month', '2026-11-10');
  const told = dashboardOf(reportScope(accounts, { period, zone: ZONE, asOf: AS_OF, executorNames: () => null }));

  const read = journal.map((events) => new RecountCase(JSON.parse(JSON.stringify(events)) as Line[], reading));
  const cases = read.filter(({ end }) => end !== 'TakingCancelled');
  const date = (at: number | null) => (at === null ? '' : new Date(at + 3 * HOUR).toISOString().slice(0, 10));
  const ids = (wanted: (one: RecountCase) => boolean) =>
    cases
      .filter(wanted)
      .map(({ id }) => id)
      .sort();
  const has = (outcomes: readonly string[]) => (one: RecountCase) =>
    timed(one).some(({ outcome }) => outcomes.includes(outcome));
  const isOpen = (one: RecountCase) => one.end === 'open';
  const ofMonth = (one: RecountCase) => date(one.detected).startsWith('2026-11');
  const expected = {
    today: {
      taken: ids((one) => date(one.detected) === '2026-11-10'),
      answered: ids((one) => date(one.answeredAt) === '2026-11-10'),
      open: ids(isOpen),
      overdue: ids((one) => isOpen(one) && has(['overdue'])(one)),
      dueToday: ids(
        (one) =>
          isOpen(one) && one.clocks.some(({ outcome, due }) => outcome === 'running' && date(due) === '2026-11-10'),
      ),
      debts: ids((one) => one.debt !== null),
    },
    month: {
      taken: ids(ofMonth),
      answered: ids((one) => date(one.answeredAt).startsWith('2026-11')),
      open: ids((one) => ofMonth(one) && isOpen(one)),
      broken: ids((one) => ofMonth(one) && has(['late', 'missed', 'overdue'])(one)),
    },
  };
  for (const part of ['today', 'month'] as const)
    for (const [name, caseIds] of Object.entries(expected[part])) {
      const cell = Object.entries(told[part]).find(([each]) => each === name)?.[1];
      expect([part, name, cell?.caseIds.toSorted(), cell?.value]).toEqual([part, name, caseIds, caseIds.length]);
    }
  const ofThisMonth = cases.filter(ofMonth);
  expect(told.month.inTime.value).toBe(inTime(ofThisMonth.flatMap(timed)));
  expect(told.month.reaction.value).toBe(median(ofThisMonth.flatMap((one) => one.stage('firstReaction') ?? [])));
  expect(told.month.inTime.value).toBeGreaterThan(0);
  expect(told.month.reaction.value).toBeGreaterThan(0);
  expect(expected.today.dueToday.length).toBeGreaterThan(0);
  expect(expected.today.taken.length).toBeGreaterThan(0);
  expect(expected.today.overdue.length).toBeGreaterThan(0);
});
