import { type ReminderRules, USUAL_REMINDERS } from '../../lib/deadline/notices/reminder-rules';
import { list, number, orNull, record, text, truth } from '../../lib/shape/shape';

/** Under this key of the settings the office keeps what it wants to be reminded of. */
export const REMINDERS = 'reminders';

const reminderRules = record<ReminderRules>({
  own: truth,
  executors: truth,
  debts: truth,
  reports: truth,
  digest: truth,
  digestAt: orNull(text),
  extra: list(number, 10),
});

/** What is stored, or what is usual where nothing readable is. */
export function readReminders(stored: unknown): ReminderRules {
  return reminderRules(stored) ? stored : USUAL_REMINDERS;
}
