import fc from 'fast-check';
import { expect, test } from 'vitest';
import { russianCalendar } from '../../lib/time/production-calendar';
import { tableClock, type TableClock } from '../../lib/time/table-clock';
import { createWorkClock } from '../../lib/time/work-clock';
import { instantIn, randomHours } from './random-hours';

const HOURS = fc.sample(randomHours(russianCalendar.year(2026).nonWorkingDays), { numRuns: 30, seed: 11 });
/** Laid out whole once: what a clock that begins with few years must be indistinguishable from. */
const wholes = new Map(HOURS.map((hours) => [hours, tableClock(hours, russianCalendar)]));

const aroundNewYear = fc
  .tuple(fc.integer({ min: 2012, max: 2042 }), fc.integer({ min: -4 * 1440, max: 4 * 1440 }))
  .map(([year, minutes]) => Date.UTC(year, 0, 1) + minutes * 60_000);
const instants = fc.oneof(instantIn(2013, 2040), aroundNewYear, fc.constantFrom(Number.NaN, -1e15, 9e15));
const counts = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -400_000, max: 400_000 }));

const questions: readonly ((clock: TableClock, at: number, other: number, count: number) => unknown)[] = [
  (clock, at) => clock.isWorking(at),
  (clock, at, _other, count) => clock.add(at, count),
  (clock, at, _other, count) => clock.subtract(at, count),
  (clock, at, other) => clock.between(at, other),
  (clock, at, _other, count) => clock.addDays(at, count % 3000),
  (clock, at, _other, count) => clock.addDaysSameClock(at, count % 3000),
  (clock, at, _other, count) => clock.addCalendarDays(at, count % 3000),
  (clock, at, other) => clock.isProvisional(at, other),
  (clock, at, _other, count) => clock.add(at, count + 0.5),
];

const answered = (question: () => unknown): unknown => {
  try {
    return question();
  } catch (error) {
    return String(error);
  }
};

test('a clock answers, and refuses, the same whatever it was asked first', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...HOURS),
      fc.array(fc.tuple(fc.constantFrom(...questions), instants, instants, counts), { minLength: 1, maxLength: 4 }),
      (hours, asked) => {
        const clock = createWorkClock(hours, russianCalendar);
        const whole = wholes.get(hours) ?? clock;
        for (const [question, ...given] of asked)
          expect(answered(() => question(clock, ...given))).toEqual(answered(() => question(whole, ...given)));
      },
    ),
    { numRuns: 200 },
  );
});
