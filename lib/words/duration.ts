import { plural } from './plural';
import { words } from './words';

/** A length of time in short: «24 мин», «2 ч», «2 ч 10 мин». `minutes` is not negative; seconds do not exist here. */
export function duration(minutes: number): string {
  const { hour, minute } = words.units.short;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} ${minute}`;
  return rest === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${rest} ${minute}`;
}

/** A count with its noun in full: `count(5, 'hour')` is «5 часов», `count(1, 'workingHour')` is «1 рабочий час». */
export function count(n: number, unit: keyof typeof words.counted): string {
  return `${n.toLocaleString(words.lang)} ${plural(n, words.counted[unit], words.lang)}`;
}
