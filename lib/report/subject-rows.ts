import { words } from '../words/words';
import type { CaseAccount } from './case-account';
import { countCases, countTimes, shareInTime, timedClocks } from './cell';
import { groupBy, largestFirst } from './group-by';
import type { Cell, MetricRow } from './metric';

/** Cases by something they are about, the largest group first; cases without it under «не указано», last. */
export function subjectRows(
  cases: readonly CaseAccount[],
  subjectOf: (account: CaseAccount) => string | null,
  cellsOf: (group: readonly CaseAccount[]) => readonly Cell[],
): readonly MetricRow[] {
  const named = groupBy(
    cases.filter((account) => subjectOf(account) !== null),
    (account) => subjectOf(account) ?? '',
  );
  const nameless = cases.filter((account) => subjectOf(account) === null);
  const rows = largestFirst(named).map(([label, group]) => ({ id: `=${label}`, label, cells: cellsOf(group) }));
  if (nameless.length === 0) return rows;
  return [...rows, { id: 'none', label: words.reports.notNamed, cells: cellsOf(nameless) }];
}

/** What is told of a topic or of a place. */
export function subjectCells(
  casesBefore: readonly CaseAccount[],
  isOfGroup: (group: readonly CaseAccount[]) => (account: CaseAccount) => boolean,
) {
  return (group: readonly CaseAccount[]): readonly Cell[] => [
    countCases(group),
    countCases(casesBefore.filter(isOfGroup(group))),
    countCases(group.filter(({ answeredAt }) => answeredAt !== null)),
    countCases(group.filter(({ closedAt }) => closedAt === null)),
    countCases(group.filter(({ isRepeat }) => isRepeat)),
    countTimes(group, ({ returns }) => returns.length),
    shareInTime(timedClocks(group)),
  ];
}
