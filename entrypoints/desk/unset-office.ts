import { UNSET_REGULATION } from '../../lib/case/unset-regulation';
import type { Office } from '../../lib/office/office';
import { words } from '../../lib/words/words';

/**
 * The setting with the id of whoever works here first: what he did before giving his name is his. Each computer has its own,
 * so that copies joined later name two people and not one.
 */
export const FIRST_PERSON_KEY = 'firstPerson';

/** The office before the first run: it has no regulation, so nothing is counted, and messages can be taken. */
export function unsetOffice(firstPerson: unknown = null): Office {
  const id = typeof firstPerson === 'string' ? firstPerson : 'first';
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
    people: [{ id, name: words.somebody, role: '', active: true }],
    currentPersonId: id,
    executors: [],
    topics: [],
    places: [],
    substitutions: [],
  };
}

const ANY_DAY = [['09:00', '18:00']] as const;
