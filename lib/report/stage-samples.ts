import type { CaseAccount, Stage } from './case-account';
import type { Sample } from './cell';

/** How long the cases that came through a stage took over it, in working minutes. */
export function stageSamples(cases: readonly CaseAccount[], stage: Stage): readonly Sample[] {
  return cases.flatMap(({ caseId, stages }) => {
    const value = stages[stage];
    return value === null ? [] : [{ caseId, value }];
  });
}
