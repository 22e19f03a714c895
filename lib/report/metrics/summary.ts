import { words } from '../../words/words';
import type { CaseAccount } from '../case-account';
import { changeOf, countCases, countTimes, isBroken, medianOf, shareInTime, shareOf, timedClocks } from '../cell';
import { stageSamples } from '../stage-samples';
import type { Cell, Metric } from '../metric';
import type { ReportScope } from '../report-scope';

const it = words.reports.summary;

type Figure = keyof typeof it.rows;

/** The main figures of the period beside those of the period before. */
export function summary({ cases, casesBefore, carried }: ReportScope): Metric {
  const [now, before] = [figures(cases), figures(casesBefore)];
  const compared = (Object.keys(now) as Figure[]).map((id) => ({
    id,
    label: it.rows[id],
    cells: [now[id], before[id], changeOf(now[id], before[id])],
  }));
  const nothing: Cell = { value: null, unit: 'cases', hasCases: false, caseIds: [] };
  const brought = { id: 'carried', label: it.carried, cells: [countCases(carried), nothing, nothing] };
  return { id: 'summary', ...it.head, columns: it.columns, rows: [...compared, brought], chart: null };
}

function figures(cases: readonly CaseAccount[]): Record<Figure, Cell> {
  const where = (wanted: (account: CaseAccount) => boolean) => countCases(cases.filter(wanted));
  const judged = cases.filter(({ clocks }) =>
    clocks.some((clock) => clock.dueAt !== null && clock.outcome !== 'running'),
  );
  const clean = judged.filter((account) => !account.clocks.some(isBroken));
  return {
    taken: countCases(cases),
    answered: where(({ status }) => status === 'answered'),
    explained: where(({ status }) => status === 'explained'),
    declined: where(({ status }) => status === 'declined'),
    closed: where(({ status }) => status === 'closed'),
    open: where(({ closedAt }) => closedAt === null),
    broken: where(({ clocks }) => clocks.some(isBroken)),
    clean: shareOf(clean.length, judged),
    inTime: shareInTime(timedClocks(cases)),
    reaction: medianOf(stageSamples(cases, 'firstReaction')),
    returns: countTimes(cases, ({ returns }) => returns.length),
    repeats: where(({ isRepeat }) => isRepeat),
    interim: where(({ interimAt }) => interimAt !== null),
    significant: where(({ isSignificant }) => isSignificant),
    corrected: where(({ corrections }) => corrections > 0),
  };
}
