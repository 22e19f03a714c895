import type { CaseAccount } from './case-account';
import { boundsOf, periodBefore, type Period } from './period';

/** Which unit and person an executor is; null: not in the office's lists any more. */
export type ExecutorNames = (executorId: string) => { unit: string; person: string } | null;

/** The cases of a report, sorted once for all its metrics. */
export interface ReportScope {
  period: Period;
  before: Period;
  zone: string;
  /** The moment the report speaks of, epoch ms: what is open and overdue is so then. */
  asOf: number;
  /** Messages detected in the period; those of 59-ФЗ and undone takings are in none of these lists. */
  cases: readonly CaseAccount[];
  casesBefore: readonly CaseAccount[];
  /** Detected earlier and not closed when the period began. */
  carried: readonly CaseAccount[];
  /** Every case of the office, by whose closing a day's answers are counted. */
  all: readonly CaseAccount[];
  /** Of the period and of the one before: became an official appeal (59-ФЗ). */
  appeals: readonly CaseAccount[];
  appealsBefore: readonly CaseAccount[];
  executorNames: ExecutorNames;
}

export interface ScopeQuestion {
  period: Period;
  zone: string;
  asOf: number;
  executorNames: ExecutorNames;
}

/** Sorts the accounts of the office by what a report over the period asks. */
export function reportScope(accounts: readonly CaseAccount[], question: ScopeQuestion): ReportScope {
  const { period, zone } = question;
  const before = periodBefore(period);
  const [now, earlier] = [boundsOf(period, zone), boundsOf(before, zone)];
  const stood = accounts.filter(({ status }) => status !== 'cancelled');
  const appeals = stood.filter(({ status }) => status === 'handedOver');
  const all = stood.filter(({ status }) => status !== 'handedOver');
  return {
    ...question,
    before,
    all,
    cases: all.filter(isDetectedIn(now)),
    casesBefore: all.filter(isDetectedIn(earlier)),
    carried: all.filter(
      ({ detectedAt, closedAt }) => detectedAt < now.start && (closedAt === null || closedAt >= now.start),
    ),
    appeals: appeals.filter(isDetectedIn(now)),
    appealsBefore: appeals.filter(isDetectedIn(earlier)),
  };
}

function isDetectedIn({ start, end }: { start: number; end: number }) {
  return ({ detectedAt }: CaseAccount): boolean => detectedAt >= start && detectedAt < end;
}
