import type { CalendarYear } from '../../lib/time/calendar-year';
import type { Interval, OfficeHours } from '../../lib/time/office-hours';

/**
 * The meaning of every operation spelled out by walking minute by minute and day by day, with `Intl` as the only
 * source of wall time and the raw lists of the calendar files as the only source of days. Shares no code with
 * lib/time and is thousands of times slower; written to disagree with it where one of the two is wrong.
 */
export class SlowClock {
  private readonly format: Intl.DateTimeFormat;
  private readonly dates = new Map<string, readonly (readonly [number, number])[]>();
  private readonly minutes = new Map<string, readonly number[]>();
  private readonly walls = new Map<number, { date: string; minute: number }>();

  constructor(
    private readonly hours: OfficeHours,
    private readonly years: ReadonlyMap<number, CalendarYear>,
  ) {
    this.format = new Intl.DateTimeFormat('sv-SE', { timeZone: hours.zone, dateStyle: 'short', timeStyle: 'short' });
  }

  isWorking(at: number): boolean {
    const { date, minute } = this.wall(at);
    return this.hoursOf(date).some(([open, close]) => minute >= open && minute < close);
  }

  add(from: number, minutes: number): number {
    let at = floor(from);
    for (let left = minutes; left > 0; at += 60_000) if (this.isWorking(at)) left -= 1;
    return at;
  }

  subtract(until: number, minutes: number): number {
    let at = floor(until);
    for (let left = minutes; left > 0;) {
      at -= 60_000;
      if (this.isWorking(at)) left -= 1;
    }
    return at;
  }

  between(from: number, until: number): number {
    if (until < from) return -this.between(until, from);
    let count = 0;
    for (let at = floor(from); at < floor(until); at += 60_000) if (this.isWorking(at)) count += 1;
    return count;
  }

  addDays(from: number, days: number): number {
    return this.closing(this.workingDateAfter(this.wall(from).date, days));
  }

  addCalendarDays(from: number, days: number): number {
    let date = plusDays(this.wall(from).date, days);
    while (this.minutesOf(date).length === 0) date = plusDays(date, 1);
    return this.closing(date);
  }

  addDaysSameClock(from: number, days: number): number {
    const date = this.workingDateAfter(this.wall(from).date, days);
    const { minute } = this.wall(from);
    const opening = this.minutesOf(date)[0] ?? 0;
    // The first moment of the date at which the wall clock has reached the time; a time the clock skips is left out.
    const reached = this.instantsOf(date).find((at) => this.wall(at).minute >= minute);
    return Math.min(Math.max(reached ?? Infinity, opening), this.closing(date));
  }

  private workingDateAfter(start: string, days: number): string {
    let date = start;
    for (let left = days; left > 0;) {
      date = plusDays(date, 1);
      if (this.minutesOf(date).length > 0) left -= 1;
    }
    return date;
  }

  private closing(date: string): number {
    return (this.minutesOf(date).at(-1) ?? Number.NaN) + 60_000;
  }

  private minutesOf(date: string): readonly number[] {
    if (this.hoursOf(date).length === 0) return [];
    const minutes = this.minutes.get(date) ?? this.instantsOf(date).filter((at) => this.isWorking(at));
    this.minutes.set(date, minutes);
    return minutes;
  }

  private instantsOf(date: string): number[] {
    const from = Date.parse(date) - 15 * 3_600_000;
    return Array.from({ length: 54 * 60 }, (_, index) => from + index * 60_000).filter(
      (at) => this.wall(at).date === date,
    );
  }

  private wall(at: number): { date: string; minute: number } {
    const hour = Math.floor(at / 900_000);
    let start = this.walls.get(hour);
    if (start === undefined) {
      const [date = '', time = ''] = this.format.format(hour * 900_000).split(' ');
      start = { date, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) };
      this.walls.set(hour, start);
    }
    return { date: start.date, minute: start.minute + Math.floor(at / 60_000 - hour * 15) };
  }

  private hoursOf(date: string): readonly (readonly [number, number])[] {
    const known = this.dates.get(date) ?? this.decide(date);
    this.dates.set(date, known);
    return known;
  }

  private decide(date: string): (readonly [number, number])[] {
    const own = this.hours.overrides[date];
    if (own !== undefined) return own.map(inMinutes);
    const year = this.years.get(Number(date.slice(0, 4)));
    if (year === undefined) throw new Error(`no calendar for ${date}`);
    let intervals = this.ofDate(date, year).map(inMinutes);
    if (year.shortenedDays.includes(date) || this.hours.localShortened.includes(date)) {
      const working = intervals.flatMap(([open, close]) => Array.from({ length: close - open }, (_, i) => open + i));
      intervals = stretches(working.slice(0, Math.max(0, working.length - 60)));
    }
    return intervals;
  }

  private ofDate(date: string, year: CalendarYear): readonly Interval[] {
    const { week } = this.hours;
    const weekday = isoWeekday(date);
    if (this.hours.localHolidays.includes(date)) return [];
    if (year.workingWeekends.includes(date)) {
      const other =
        this.hours.workingWeekend === 'swap'
          ? isoWeekday(year.workingWeekendSwappedWith[date] ?? '')
          : Number(this.hours.workingWeekend.replace('weekday:', ''));
      return Object.entries(week).find(([key]) => Number(key) === other)?.[1] ?? [];
    }
    if (weekday > 5 && year.holidays.includes(date)) return [];
    if (year.nonWorkingDays.includes(date)) return [];
    if (this.hours.presidential && year.presidentialNonWorkingDays.some((day) => day.date === date)) return [];
    return Object.entries(week).find(([key]) => Number(key) === weekday)?.[1] ?? [];
  }
}

function floor(at: number): number {
  return at - (((at % 60_000) + 60_000) % 60_000);
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

function isoWeekday(date: string): number {
  return new Date(date).getUTCDay() || 7;
}

function inMinutes([open, close]: Interval): [number, number] {
  const [from, until] = [open, close].map((time) => time.split(':').map(Number)) as [
    [number, number],
    [number, number],
  ];
  return [from[0] * 60 + from[1], until[0] * 60 + until[1]];
}

function stretches(working: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const minute of working) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === minute) last[1] += 1;
    else found.push([minute, minute + 1]);
  }
  return found;
}
