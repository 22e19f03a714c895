import { RemindersForm } from '../../components/office/RemindersForm';
import type { Outcome } from '../../components/view-models';
import type { ReminderRules } from '../../lib/deadline/notices/reminder-rules';
import { USUAL_NEAR } from '../../lib/deadline/usual-near';
import type { JournalDatabase } from '../../lib/journal/database';
import { areNoticesAllowed, showNotice } from '../../lib/platform/notifications';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { readReminders, REMINDERS } from '../desk/reminder-rules';
import { wordsOf } from '../desk/words-of-error';
import { changeOffice } from './change-office';
import type { PanelStore } from './panel-store';
import { tellChanged } from './tell-changed';
import { useWatched } from './use-watched';

const it = words.reminders;

/** The office's reminders as they are stored. */
export function RemindersPanel({ desk, say }: { desk: Desk; say: PanelStore['say'] }) {
  const { journal } = desk;
  const near = desk.office.near ?? USUAL_NEAR;
  const rules = useWatched(journal, storedReminders, say);
  if (rules === null) return <p class="waiting">{words.common.loading}</p>;

  const onSave = async (value: ReminderRules, chosen: typeof near): Promise<Outcome> => {
    try {
      await journal.transaction('rw', journal.settings, async () => {
        await journal.settings.put({ key: REMINDERS, value });
        if (String(chosen) !== String(near)) await changeOffice(desk, (office) => ({ ...office, near: chosen }));
      });
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
  return <RemindersForm key={JSON.stringify([rules, near])} rules={rules} near={near} onSave={onSave} onTry={onTry} />;
}

async function storedReminders({ settings }: JournalDatabase): Promise<ReminderRules> {
  return readReminders((await settings.get(REMINDERS))?.value);
}
