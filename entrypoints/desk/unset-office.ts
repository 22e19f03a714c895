import { UNSET_REGULATION } from '../../lib/case/unset-regulation';
import type { Office } from '../../lib/office/office';
import { words } from '../../lib/words/words';

/** Id of whoever works first: what he did before giving his name is his. */
export const FIRST_PERSON_ID = 'first';

/** The office before the first run: it has no regulation, so nothing is counted, and messages can be taken. */
export function unsetOffice(): Office {
  return {
    name: '',
    regulation: UNSET_REGULATION,
    readings: {},
    dayNames: {},
    hours: {
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      week: { '1': ANY_DAY, '2': ANY_DAY, '3': ANY_DAY, '4': ANY_DAY, '5': ANY_DAY },
      workingWeekend: 'swap',
      localHolidays: [],
      localShortened: [],
      overrides: {},
    },
    people: [{ id: FIRST_PERSON_ID, name: words.somebody, role: '', active: true }],
    currentPersonId: FIRST_PERSON_ID,
    executors: [],
    topics: [],
    places: [],
    substitutions: [],
  };
}

const ANY_DAY = [['09:00', '18:00']] as const;
