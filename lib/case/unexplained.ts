import type { Case } from './case';
import type { ClockVerdict } from './verdict';

/**
 * Broken terms of a closed case whose reason was not asked for yet, in the order of its verdict. A duty «незамедлительно»
 * has no term to break. Empty: the case is open, in time, or has been asked.
 */
export function unexplained({ closedAt, verdict, explained }: Case): readonly ClockVerdict[] {
  if (closedAt === null || verdict === null) return [];
  return verdict.clocks.filter(
    ({ key, outcome, dueAt }) => outcome !== 'met' && dueAt !== null && !explained.includes(key),
  );
}
