import fc from 'fast-check';
import { expect, test } from 'vitest';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { instantIn, randomHours } from './random-hours';

const clocks = fc
  .constantFrom(...fc.sample(randomHours(russianCalendar.year(2026).nonWorkingDays), { numRuns: 40, seed: 5 }))
  .map((hours) => createWorkClock(hours, russianCalendar));
const starts = instantIn(2014, 2030).map((at) => at - (at % 60_000));
const amounts = fc.integer({ min: 0, max: 20_000 });

test('later starts and larger counts never end earlier', () => {
  fc.assert(
    fc.property(clocks, starts, starts, amounts, amounts, (clock, a, b, n, m) => {
      expect(clock.add(Math.min(a, b), n)).toBeLessThanOrEqual(clock.add(Math.max(a, b), n));
      expect(clock.add(a, Math.min(n, m))).toBeLessThanOrEqual(clock.add(a, Math.max(n, m)));
      expect(clock.subtract(Math.min(a, b), n)).toBeLessThanOrEqual(clock.subtract(Math.max(a, b), n));
    }),
  );
});

test('adding in two steps is adding at once', () => {
  fc.assert(
    fc.property(clocks, starts, amounts, amounts, (clock, at, a, b) => {
      expect(clock.add(clock.add(at, a), b)).toBe(clock.add(at, a + b));
      expect(clock.subtract(clock.subtract(at, a), b)).toBe(clock.subtract(at, a + b));
    }),
  );
});

test('what was added lies between', () => {
  fc.assert(
    fc.property(clocks, starts, amounts, (clock, at, n) => {
      expect(clock.between(at, clock.add(at, n))).toBe(n);
      expect(clock.between(clock.subtract(at, n), at)).toBe(n);
      expect(clock.between(clock.add(at, n), at)).toBe(n === 0 ? 0 : -n);
    }),
  );
});

test('subtracting meets adding: no work lies between the start and the way back', () => {
  fc.assert(
    fc.property(clocks, starts, amounts, (clock, at, n) => {
      const back = clock.subtract(clock.add(at, n), n);
      expect(back).toBeGreaterThanOrEqual(at);
      expect(clock.between(at, back)).toBe(0);
    }),
  );
});

test('a count ends right after a working minute and a count back begins with one', () => {
  fc.assert(
    fc.property(clocks, starts, amounts, (clock, at, n) => {
      expect(clock.isWorking(clock.add(at, n + 1) - 60_000)).toBe(true);
      expect(clock.isWorking(clock.subtract(at, n + 1))).toBe(true);
    }),
  );
});

test('counts of days end on working days, at or before their close', () => {
  fc.assert(
    fc.property(clocks, starts, fc.integer({ min: 0, max: 300 }), (clock, at, days) => {
      const close = clock.addDays(at, days);
      expect(clock.isWorking(close - 60_000)).toBe(true);
      expect(clock.addDaysSameClock(at, days)).toBeLessThanOrEqual(close);
      expect(clock.isWorking(clock.addCalendarDays(at, days) - 60_000)).toBe(true);
    }),
  );
});
