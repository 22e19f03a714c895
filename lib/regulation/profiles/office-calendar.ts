import type { RegulationProfileSource } from '../schema';

const day: [string, string][] = [
  ['09:00', '13:00'],
  ['14:00', '18:00'],
];

/** The office's own working time in its zone. No act of the five sets hours, so the week is only a proposal. */
export const officeCalendar = (timeZone: string, note: string): RegulationProfileSource['calendars'][string] => ({
  owner: 'own',
  hours: 'office',
  timeZone,
  week: { mon: day, tue: day, wed: day, thu: day, fri: day },
  preHolidayCut: 60,
  note,
});
