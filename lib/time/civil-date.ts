const DAY = 86_400_000;

/** Days from 1970-01-01 to a date of the wall calendar; `date` is a valid `'YYYY-MM-DD'`. */
export function epochDay(date: string): number {
  return Date.parse(`${date}T00:00Z`) / DAY;
}

/** The date `'YYYY-MM-DD'` that lies `day` days after 1970-01-01. */
export function dateOfEpochDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** ISO weekday of an epoch day: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Whether the text is a date of the calendar in the form `'YYYY-MM-DD'`; `'2026-02-30'` is not. */
export function isCivilDate(text: unknown): boolean {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = epochDay(text);
  return Number.isInteger(day) && dateOfEpochDay(day) === text;
}

/** Minutes after midnight of a wall-clock time `'HH:MM'`, `'24:00'` included; `null` if it is not one. */
export function minuteOfDay(time: unknown): number | null {
  if (typeof time !== 'string' || !/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)) return null;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** `'HH:MM'` of minutes after midnight. */
export function timeOfMinute(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
