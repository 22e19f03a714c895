/**
 * Working time by looking at every minute: an office so many hours ahead of Greenwich, Monday to Friday 9–13 and 14–18,
 * without 4 November 2026 and without the last hour of the 3rd. Slow, plain, and nothing of the program's own clock.
 */
export class OfficeTime {
  readonly ahead: number;
  private readonly worked: number[] = [0];

  constructor(ahead: number) {
    this.ahead = ahead;
    for (let minute = FIRST; minute < LAST; minute += 1)
      this.worked.push((this.worked.at(-1) ?? 0) + (this.isOpen(minute) ? 1 : 0));
  }

  /** The office's wall clock, as if it were Greenwich's. */
  wall(at: number): Date {
    return new Date(at + this.ahead * 3_600_000);
  }

  /** The office's date: `2026-10-31`. */
  date(at: number): string {
    return this.wall(at).toISOString().slice(0, 10);
  }

  /** Working minutes from one instant to another, epoch ms; seconds are dropped. */
  between(from: number, until: number): number {
    return this.by(until) - this.by(from);
  }

  /** End of the n-th working minute from `from` on. */
  plus(from: number, minutes: number): number {
    let at = Math.floor(from / 60_000);
    for (let left = minutes; left > 0; at += 1) if (this.works(at)) left -= 1;
    return at * 60_000;
  }

  /** Close of work on the n-th working day after the day of `from`. */
  plusDays(from: number, days: number): number {
    let day = this.midnight(from);
    for (let left = days; left > 0; left -= 1)
      do day += 1440;
      while (!this.worksOn(day));
    return this.close(day);
  }

  /** Close of work so many dates after that of `from`, or of the next working day after it. */
  plusCalendarDays(from: number, days: number): number {
    let day = this.midnight(from) + days * 1440;
    while (!this.worksOn(day)) day += 1440;
    return this.close(day);
  }

  private works(minute: number): boolean {
    return this.by((minute + 1) * 60_000) > this.by(minute * 60_000);
  }

  private isOpen(minute: number): boolean {
    const wall = this.wall(minute * 60_000);
    const date = wall.toISOString().slice(0, 10);
    const clock = wall.getUTCHours() * 60 + wall.getUTCMinutes();
    if (wall.getUTCDay() === 0 || wall.getUTCDay() === 6 || date === '2026-11-04') return false;
    const close = date === '2026-11-03' ? 17 * 60 : 18 * 60;
    return (clock >= 540 && clock < 780) || (clock >= 840 && clock < close);
  }

  private by(at: number): number {
    const minutes = this.worked[Math.floor(at / 60_000) - FIRST];
    if (minutes === undefined) throw new Error(`outside the recount's years: ${at}`);
    return minutes;
  }

  private midnight(at: number): number {
    const ahead = this.ahead * 60;
    return Math.floor((at / 60_000 + ahead) / 1440) * 1440 - ahead;
  }

  private worksOn(day: number): boolean {
    return this.works(day + 600);
  }

  private close(day: number): number {
    let close = day + 1440;
    while (!this.works(close - 1)) close -= 1;
    return close * 60_000;
  }
}

const FIRST = Date.parse('2026-08-01T00:00:00Z') / 60_000;
const LAST = Date.parse('2026-12-20T00:00:00Z') / 60_000;
