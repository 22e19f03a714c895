/**
 * Says of every calendar whose hours count where the profile does not: the act's own default calendar is the office's, any
 * other, and one that knows no holidays, keeps the week that is written in it. Takes and gives back raw JSON; what is not a profile comes back untouched.
 */
export function fillCalendarHours(json: unknown): unknown {
  if (!isRecord(json) || !isRecord(json['calendars'])) return json;
  const calendars = Object.entries(json['calendars']).map(([name, calendar]) => {
    if (!isRecord(calendar) || calendar['hours'] !== undefined) return [name, calendar] as const;
    const { owner, holidays } = calendar;
    const isOffice = name === json['defaultCalendar'] && owner === 'own' && holidays !== 'none';
    return [name, { ...calendar, hours: isOffice ? 'office' : 'fixed' }] as const;
  });
  return { ...json, calendars: Object.fromEntries(calendars) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
