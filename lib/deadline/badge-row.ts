import type { Case } from '../case/case';

/** What the badge needs of a case: a part of its projection row. */
export interface BadgeRow {
  number: number;
  closed: boolean;
  /** Nearest due time the office itself owes, overdue included (epoch ms); null where there is none. */
  nextOwnDueAt: number | null;
  /** Hours declared for days off in this case's emergency; absent: none. */
  emergencyHours?: Case['emergencyHours'];
}
