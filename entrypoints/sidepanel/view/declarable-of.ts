import type { DeclarableView } from '../../../components/deadline-view';
import { type Deadline, isOpen } from '../../../lib/deadline/deadline';
import type { RegulationProfile } from '../../../lib/regulation/schema';

/** The open clocks of a case whose date a person names, once for each rule. */
export function declarableOf(
  deadlines: readonly Deadline[],
  { deadlines: rules, roles }: Pick<RegulationProfile, 'deadlines' | 'roles'>,
): DeclarableView[] {
  const open = new Map(deadlines.filter(isOpen).map((deadline) => [deadline.id, deadline]));
  return [...open.values()].flatMap(({ id, label, clause, dueAt }) => {
    const due = rules[id]?.due;
    if (due?.type !== 'declared') return [];
    return [{ id, label, clause, dueAt, by: due.by.map((role) => ({ id: role, label: roles[role]?.label ?? role })) }];
  });
}
