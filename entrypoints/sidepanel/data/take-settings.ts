import { mergeSettings } from '../../../lib/backup/merge-settings';
import { NUMBERS_APART } from '../../../lib/case/numbers-apart';
import type { JournalDatabase } from '../../../lib/journal/database';
import { readOffice } from '../../../lib/office/read-office';
import { FIRST_PERSON_KEY } from '../../desk/unset-office';
import { ownSettings } from './copied-settings';
import { officeFor } from './office-for';
import type { RestorePlan } from './plan-restore';

/**
 * Settings come when all cases are there: a restoring that was cut short does not look like an office that is set up. The next №
 * is beyond every one that was brought. True where open cases are counted otherwise from now on.
 */
export async function takeSettings(
  journal: JournalDatabase,
  { newCases, copied, isEmpty }: RestorePlan,
  person: string | null,
): Promise<boolean> {
  const { settings } = journal;
  const greatest = Math.max(0, ...newCases.filter((number) => number < NUMBERS_APART));
  return journal.transaction('rw', settings, async () => {
    const own = await ownSettings(journal);
    const changed = mergeSettings(own, copied);
    const isLiving = readOffice(own.get('office')) !== null;
    const office = readOffice(changed.get('office'));
    if (office && !isLiving)
      changed.set('office', officeFor(office, person, isEmpty ? null : own.get(FIRST_PERSON_KEY)));
    const last = changed.get('lastNumber') ?? own.get('lastNumber');
    if (greatest > (typeof last === 'number' ? last : 0)) changed.set('lastNumber', greatest);
    const isCountedAnew = isLiving && (changed.has('office') || changed.has('calendarYears'));
    if (isCountedAnew) changed.set('rebuildRows', true);
    await settings.bulkPut([...changed].map(([key, value]) => ({ key, value })));
    return isCountedAnew;
  });
}
