import type { CaseAccount, ClockAccount } from './case-account';
import type { Cell, MetricUnit } from './metric';

/** One measurement and the case it was taken from. */
export interface Sample {
  caseId: string;
  value: number;
}

/** Something of a case. */
type Owned = Pick<CaseAccount, 'caseId'>;

/** A number over these; which cases they are of is looked up only when the number is opened. */
function cellOf(value: number | null, unit: MetricUnit, owned: readonly Owned[]): Cell {
  return {
    value,
    unit,
    hasCases: owned.length > 0,
    get caseIds() {
      return unique(owned.map(({ caseId }) => caseId));
    },
  };
}

/** How many cases. */
export function countCases(accounts: readonly CaseAccount[]): Cell {
  return cellOf(accounts.length, 'cases', accounts);
}

/** How many times something happened in these cases. */
export function countTimes(accounts: readonly CaseAccount[], times: (account: CaseAccount) => number): Cell {
  const touched = accounts.map((account) => ({ caseId: account.caseId, value: times(account) }));
  return total(touched.filter(({ value }) => value > 0));
}

/** A part of a whole; the cases are those of the whole. No whole, no share. */
export function shareOf(part: number, whole: readonly Owned[]): Cell {
  return cellOf(whole.length === 0 ? null : part / whole.length, 'share', whole);
}

/** The middle one of the samples, of an even number the mean of the two in the middle. */
export function medianOf(samples: readonly Sample[], unit: MetricUnit = 'workingMinutes'): Cell {
  const sorted = samples.map(({ value }) => value).toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  const lower = sorted.length % 2 === 0 ? sorted[half - 1] : upper;
  const value = upper === undefined || lower === undefined ? null : (upper + lower) / 2;
  return cellOf(value, unit, samples);
}

/** The mean, to a tenth. */
export function meanOf(samples: readonly Sample[], unit: MetricUnit = 'workingMinutes'): Cell {
  const sum = samples.reduce((before, { value }) => before + value, 0);
  const value = samples.length === 0 ? null : Math.round((sum / samples.length) * 10) / 10;
  return cellOf(value, unit, samples);
}

/** The greatest sample, with the cases that have it. */
export function worstOf(samples: readonly Sample[], unit: MetricUnit = 'workingMinutes'): Cell {
  const value = samples.reduce<number | null>((worst, each) => Math.max(worst ?? each.value, each.value), null);
  return cellOf(
    value,
    unit,
    samples.filter((each) => each.value === value),
  );
}

/** The sum of the samples. */
export function total(samples: readonly Sample[], unit: MetricUnit = 'times'): Cell {
  return cellOf(
    samples.reduce((sum, { value }) => sum + value, 0),
    unit,
    samples,
  );
}

/** How much a number changed. The cases are those of both. */
export function changeOf(now: Cell, before: Cell): Cell {
  const value = now.value === null || before.value === null ? null : now.value - before.value;
  return {
    value,
    unit: now.unit,
    isChange: true,
    hasCases: now.hasCases || before.hasCases,
    get caseIds() {
      return unique([...now.caseIds, ...before.caseIds]);
    },
  };
}

/** A clock with the case it belongs to. */
export interface OwnedClock {
  caseId: string;
  clock: ClockAccount;
}

/** Clocks with a term of these cases: those that `wanted` lets through. «Незамедлительно» has none. */
export function timedClocks(
  accounts: readonly CaseAccount[],
  wanted: (clock: ClockAccount) => boolean = () => true,
): readonly OwnedClock[] {
  return accounts.flatMap(({ caseId, clocks }) =>
    clocks.filter((clock) => clock.dueAt !== null && wanted(clock)).map((clock) => ({ caseId, clock })),
  );
}

/** Share of those in time among the judged; a clock still running is not judged. */
export function shareInTime(clocks: readonly OwnedClock[]): Cell {
  const judged = clocks.filter(({ clock }) => clock.outcome !== 'running');
  const met = judged.filter(({ clock }) => clock.outcome === 'met');
  return shareOf(met.length, judged);
}

/** Whether the term was broken: done late, never done, or not done and overdue. «Незамедлительно» has none to break. */
export function isBroken({ dueAt, outcome }: ClockAccount): boolean {
  if (dueAt === null) return false;
  return outcome === 'late' || outcome === 'missed' || outcome === 'overdue';
}

/** How many of the clocks. */
export function countClocks(clocks: readonly OwnedClock[]): Cell {
  return total(clocks.map(({ caseId }) => ({ caseId, value: 1 })));
}

/** By how much the broken ones are late. */
export function lateness(clocks: readonly OwnedClock[]): readonly Sample[] {
  return clocks
    .filter(({ clock }) => isBroken(clock))
    .map(({ caseId, clock }) => ({ caseId, value: clock.lateMinutes }));
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
