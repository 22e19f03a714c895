/** An instant on the wall clock of a zone. `month` is 1–12, `weekday` is ISO: Monday 1, Sunday 7. */
export interface OfficeDate {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  /** Days since 1970-01-01 of that wall calendar: the difference of two is the number of dates between them. */
  dayNumber: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Reads the wall clock of `zone` (IANA name) at `at` (epoch milliseconds). Throws RangeError on an unknown zone. */
export function officeDate(at: number, zone: string): OfficeDate {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const dayNumber = Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
  return {
    year,
    month,
    day,
    weekday: ((((dayNumber + 3) % 7) + 7) % 7) + 1,
    hour: part('hour'),
    minute: part('minute'),
    dayNumber,
  };
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}
