import type { QueueRow } from '../view-models';

export const QUEUE_TABS = ['mine', 'executor', 'debt', 'all'] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

/** Whether a row belongs to a tab. A debt is shown in «Долги» and, when it is the office's move, in «Мой ход» too. */
export function inTab(row: QueueRow, tab: QueueTab): boolean {
  if (tab === 'all') return true;
  return tab === 'debt' ? row.debt : row.move === tab;
}
