import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { RemindersForm } from '../../components/office/RemindersForm';
import type { Outcome } from '../../components/view-models';
import type { ReminderRules } from '../../lib/deadline/notices/reminder-rules';
import { watch } from '../../lib/journal/watch';
import { areNoticesAllowed, showNotice } from '../../lib/platform/notifications';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { readReminders, REMINDERS } from '../desk/reminder-rules';
import { wordsOf } from '../desk/words-of-error';
import { tellChanged } from './tell-changed';

const it = words.reminders;

/** The office's reminders as they are stored. */
export function RemindersPanel({ desk: { journal } }: { desk: Desk }) {
  const rules = useSignal<ReminderRules | null>(null);
  useEffect(() => {
    const until = new AbortController();
    watch(async () => readReminders((await journal.settings.get(REMINDERS))?.value), {
      signal: until.signal,
      onResult: (read) => (rules.value = read),
      onError: console.error,
    });
    return () => until.abort();
  }, [journal]);
  if (rules.value === null) return <p class="waiting">{words.common.loading}</p>;

  const onSave = async (value: ReminderRules): Promise<Outcome> => {
    try {
      await journal.settings.put({ key: REMINDERS, value });
    } catch (error) {
      return { done: false, refusal: wordsOf(error) };
    }
    tellChanged([]);
    return { done: true };
  };
  const onTry = async (): Promise<string> => {
    if (!(await areNoticesAllowed())) return it.blocked;
    try {
      await showNotice({ id: 'try', title: it.tryTitle, message: it.tryText }, words.notice);
      return it.tried;
    } catch (error) {
      console.error(error);
      return it.blocked;
    }
  };
  return <RemindersForm key={JSON.stringify(rules.value)} rules={rules.value} onSave={onSave} onTry={onTry} />;
}
