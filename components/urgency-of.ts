export type Urgency = 'overdue' | 'soon' | 'calm';

/** How near a deadline is. Instants are epoch milliseconds, lengths are working minutes. */
export function urgencyOf(deadline: {
  now: number;
  dueAt: number;
  workingMinutes: number;
  soonMinutes: number;
}): Urgency {
  if (deadline.now > deadline.dueAt) return 'overdue';
  return deadline.workingMinutes <= deadline.soonMinutes ? 'soon' : 'calm';
}
