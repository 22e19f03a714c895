import { offsetAt } from './zone-offsets';

/** How people in Russia name a zone's time at an instant (epoch ms): `'МСК+2'`, `'МСК'`; `'UTC+5:30'` off whole hours. */
export function zoneLabel(at: number, zone: string): string {
  const ahead = zoneDifference(at, zone, 'Europe/Moscow');
  if (ahead % 60 === 0) return ahead === 0 ? 'МСК' : `МСК${signed(ahead)}`;
  return `UTC${signed(offsetAt(zone, Math.floor(at / 60_000)))}`;
}

/** By how many minutes the clocks of `zone` are ahead of those of `other` at an instant (epoch ms). */
export function zoneDifference(at: number, zone: string, other: string): number {
  const minute = Math.floor(at / 60_000);
  return offsetAt(zone, minute) - offsetAt(other, minute);
}

function signed(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}
