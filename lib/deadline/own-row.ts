import type { BadgeRow } from './badge-row';
import type { Due } from './due';

/**
 * The row as it concerns the person at work: its nearest due time of the roles he answers for. Rows without a list of
 * what is due stay as they are.
 */
export function ownRow<Row extends BadgeRow & { dues?: readonly Due[] }>(
  row: Row,
  answersFor: (role: string) => boolean,
): Row {
  if (!row.dues) return row;
  const own = row.dues.filter(
    ({ whose, internal, role }) => whose === 'own' && !internal && (role === undefined || answersFor(role)),
  );
  return { ...row, nextOwnDueAt: own.length === 0 ? null : Math.min(...own.map(({ at }) => at)) };
}
