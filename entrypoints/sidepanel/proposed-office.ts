import type { Office } from '../../lib/office/office';
import { hoursOfCalendar } from '../../lib/regulation/hours-of-calendar';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { unsetOffice } from '../desk/unset-office';

/** An office as a regulation proposes it, before its people said anything: hours, and the units of the act's annex. */
export function proposedOffice(profile: RegulationProfile): Office {
  const calendar = profile.calendars[profile.defaultCalendar];
  if (!calendar) throw new Error(`Profile ${profile.id} has no default calendar`);
  return {
    ...unsetOffice(),
    name: profile.jurisdiction,
    regulation: { id: profile.id, edition: profile.edition },
    hours: hoursOfCalendar(calendar),
    executors: (profile.units?.names ?? []).map((unit, index) => ({
      id: `unit-${index + 1}`,
      unit,
      person: '',
      email: '',
      phone: '',
      competence: '',
      week: null,
      active: true,
    })),
  };
}
