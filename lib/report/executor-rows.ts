import type { CaseAccount } from './case-account';
import { countCases, countClocks, countTimes, isBroken, lateness, medianOf, shareInTime, timedClocks } from './cell';
import { largestFirst } from './group-by';
import type { Cell, MetricRow } from './metric';

/**
 * Work of executors, by a name made of each (a unit, a person). A case stands with everybody who was sent it; drafts,
 * returns and terms with the one whose they were. `nameOf` null: not counted.
 */
export function executorRows(
  cases: readonly CaseAccount[],
  nameOf: (executorId: string, executorName: string) => string | null,
): readonly MetricRow[] {
  const idsByName = new Map<string, Set<string>>();
  const byName = new Map<string, CaseAccount[]>();
  for (const account of cases) {
    const named = new Set<string>();
    for (const { executorId, executorName } of account.assignments) {
      const name = nameOf(executorId, executorName);
      if (name === null) continue;
      named.add(name);
      idsByName.set(name, (idsByName.get(name) ?? new Set()).add(executorId));
    }
    for (const name of named) {
      const own = byName.get(name);
      if (own) own.push(account);
      else byName.set(name, [account]);
    }
  }
  return largestFirst(byName).map(([name, own]) => ({
    id: `=${name}`,
    label: name,
    cells: cellsOf(own, idsByName.get(name) ?? new Set()),
  }));
}

function cellsOf(own: readonly CaseAccount[], ids: ReadonlySet<string>): readonly Cell[] {
  const isOwn = ({ executorId }: { executorId: string | null }) => executorId !== null && ids.has(executorId);
  const clocks = timedClocks(own, isOwn);
  return [
    countCases(own),
    countTimes(own, ({ drafts }) => drafts.filter(isOwn).length),
    countTimes(own, ({ returns }) => returns.filter(isOwn).length),
    countTimes(own, ({ notCompetent }) => notCompetent.filter(isOwn).length),
    shareInTime(clocks),
    countClocks(clocks.filter(({ clock }) => isBroken(clock))),
    medianOf(lateness(clocks)),
  ];
}
