import type { JournalDatabase } from '../../lib/journal/database';
import type { Office } from '../../lib/office/office';
import type { RegulationProfile } from '../../lib/regulation/schema';
import type { ProductionCalendar } from '../../lib/time/production-calendar';

/** What the worker and the panel both work with: the journal, the office as it is set up, the regulations it uses. */
export interface Desk {
  journal: JournalDatabase;
  office: Office;
  /** False until the first run was finished: messages are taken all the same and counted later. */
  isSetUp: boolean;
  /** Approved years of the program and those the office imported. */
  calendar: ProductionCalendar;
  /** Every edition this office has used, as it was then. */
  profiles: readonly RegulationProfile[];
}
