/**
 * Working minutes by looking at every minute: Moscow (UTC+3), Monday to Friday 9–13 and 14–18, without 4 November 2026
 * and without the last hour of the 3rd. Slow, plain, and nothing of the program's own clock.
 */
const FIRST = Date.parse('2026-08-01T00:00:00Z') / 60_000;
const LAST = Date.parse('2026-12-20T00:00:00Z') / 60_000;

function works(minute: number): boolean {
  const wall = new Date((minute + 180) * 60_000);
  const date = wall.toISOString().slice(0, 10);
  const clock = wall.getUTCHours() * 60 + wall.getUTCMinutes();
  if (wall.getUTCDay() === 0 || wall.getUTCDay() === 6 || date === '2026-11-04') return false;
  const close = date === '2026-11-03' ? 17 * 60 : 18 * 60;
  return (clock >= 540 && clock < 780) || (clock >= 840 && clock < close);
}

const worked: number[] = [0];
for (let minute = FIRST; minute < LAST; minute += 1) worked.push((worked.at(-1) ?? 0) + (works(minute) ? 1 : 0));

function by(at: number): number {
  const minutes = worked[Math.floor(at / 60_000) - FIRST];
  if (minutes === undefined) throw new Error(`outside the recount's years: ${at}`);
  return minutes;
}

/** Working minutes from one instant to another, epoch ms; seconds are dropped. */
export function minutesBetween(from: number, until: number): number {
  return by(until) - by(from);
}

/** End of the n-th working minute from `from` on. */
export function plus(from: number, minutes: number): number {
  let at = Math.floor(from / 60_000);
  for (let left = minutes; left > 0; at += 1) if (works(at)) left -= 1;
  return at * 60_000;
}

/** Close of work on the n-th working day after the day of `from`. */
export function plusDays(from: number, days: number): number {
  const midnight = (at: number) => Math.floor((at / 60_000 + 180) / 1440) * 1440 - 180;
  const worksOn = (day: number) => works(day + 600);
  let day = midnight(from);
  for (let left = days; left > 0; left -= 1)
    do day += 1440;
    while (!worksOn(day));
  let close = day + 1440;
  while (!works(close - 1)) close -= 1;
  return close * 60_000;
}
