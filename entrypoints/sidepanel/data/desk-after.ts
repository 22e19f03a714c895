import { mergeSettings, type Settings } from '../../../lib/backup/merge-settings';
import type { JournalDatabase } from '../../../lib/journal/database';
import { readOffice } from '../../../lib/office/read-office';
import type { CalendarYear } from '../../../lib/time/calendar-year';
import { russianCalendar, withYears } from '../../../lib/time/production-calendar';
import type { Desk } from '../../desk/desk';
import { readDesk } from '../../desk/open-desk';
import { ownSettings } from './copied-settings';

/** The desk as it will be when the settings of a copy have come: cases are counted by it before they do. */
export async function deskAfter(journal: JournalDatabase, copied: Settings): Promise<Desk> {
  const desk = await readDesk(journal);
  const changed = mergeSettings(await ownSettings(journal), copied);
  const office = readOffice(changed.get('office')) ?? desk.office;
  // Checked by `checkSettings`, those that were here by whoever stored them.
  const years = changed.get('calendarYears') as readonly CalendarYear[] | undefined;
  return { ...desk, office, calendar: years ? withYears(russianCalendar, years) : desk.calendar };
}
