import { assignmentText, type AssignmentWords } from './assignment-text';
import { duration } from './duration';
import { words } from './words';

export interface ReminderWords extends AssignmentWords {
  /** What is awaited: «проект ответа подготовлен». */
  awaited: string | null;
  /** Minutes to the deadline, negative once it is over; null where there is none. */
  left: number | null;
  /** Which minutes those are. */
  countedIn: 'working' | 'elapsed';
}

/** A reminder to an executor: the point of the act, when it is due and how many minutes are left (mission.md row 40). */
export function reminderText({ awaited, left, countedIn, ...assignment }: ReminderWords): string {
  const it = words.reminder;
  const unit = countedIn === 'working' ? ` ${words.units.short.working}` : '';
  const said = left === null ? null : left < 0 ? it.over(duration(-left) + unit) : it.left(duration(left) + unit);
  return [it.title, awaited === null ? null : it.awaited(awaited), said, '', assignmentText(assignment)]
    .filter((line) => line !== null)
    .join('\n');
}
