import fc from 'fast-check';
import type { Interval, OfficeHours, Weekday } from '../../lib/time/office-hours';

/** Zones of the five regulations, zones that changed for good, and zones that change twice a year, even at midnight. */
export const ZONES = [
  'Europe/Moscow',
  'Europe/Kaliningrad',
  'Europe/Samara',
  'Europe/Astrakhan',
  'Asia/Yekaterinburg',
  'Asia/Tomsk',
  'Asia/Kamchatka',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Santiago',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
] as const;

const WEEKDAYS: readonly Weekday[] = ['1', '2', '3', '4', '5', '6', '7'];

/** Any instant with seconds inside these years, UTC. */
export function instantIn(firstYear: number, lastYear: number): fc.Arbitrary<number> {
  return fc.integer({ min: Date.UTC(firstYear, 0, 2), max: Date.UTC(lastYear, 11, 30) });
}

/** Office hours that make sense to the validator and little else. `days` are dates worth setting hours for. */
export function randomHours(days: readonly string[]): fc.Arbitrary<OfficeHours> {
  const dates = fc.array(fc.constantFrom(...days), { maxLength: 12 });
  const weekly = fc.tuple(...WEEKDAYS.map(() => fc.option(intervals(), { nil: null, freq: 4 })));
  return fc
    .record({
      zone: fc.constantFrom(...ZONES),
      week: weekly.map(
        (week) =>
          Object.fromEntries(WEEKDAYS.flatMap((key, i) => (week[i] ? [[key, week[i]]] : []))) as OfficeHours['week'],
      ),
      workingWeekend: fc.oneof(
        fc.constant('swap' as const),
        fc.constantFrom(...WEEKDAYS).map((weekday) => `weekday:${weekday}` as const),
      ),
      localHolidays: dates,
      localShortened: dates,
      overrides: fc.dictionary(fc.constantFrom(...days), fc.oneof(fc.constant([]), intervals()), { maxKeys: 6 }),
      presidential: fc.boolean(),
    })
    .filter(({ week }) => Object.values(week).flat().reduce(minutesMore, 0) >= 600);
}

function intervals(): fc.Arbitrary<Interval[]> {
  const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 288 }), { minLength: 2, maxLength: 6 });
  return fc.oneof(
    { weight: 6, arbitrary: bounds.map(paired) },
    { weight: 1, arbitrary: fc.constant<Interval[]>([['00:00', '24:00']]) },
    {
      weight: 3,
      arbitrary: fc.constant<Interval[]>([
        ['08:00', '12:00'],
        ['13:00', '17:15'],
      ]),
    },
    {
      weight: 1,
      arbitrary: fc.constant<Interval[]>([
        ['09:00', '13:00'],
        ['14:00', '14:20'],
      ]),
    },
  );
}

function minutesMore(sum: number, [open, close]: Interval): number {
  const [from = 0, until = 0] = [open, close].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return sum + until - from;
}

function paired(bounds: readonly number[]): Interval[] {
  const sorted = [...bounds].sort((a, b) => a - b).map((five) => clock(five * 5));
  return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => [
    sorted[i * 2] ?? '',
    sorted[i * 2 + 1] ?? '',
  ]);
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
