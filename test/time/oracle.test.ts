import fc from 'fast-check';
import { expect, test } from 'vitest';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';
import { instantIn, randomHours } from './random-hours';
import { SlowClock } from './slow-clock';

const years = new Map(
  Array.from({ length: 18 }, (_, index) => 2013 + index).map((year) => [year, russianCalendar.year(year)]),
);
const interesting = [...years.values()].flatMap((year) => [
  ...year.nonWorkingDays,
  ...year.workingWeekends,
  ...year.shortenedDays,
  ...year.holidays,
]);

test('agrees with walking every minute on 10 000 random cases', { timeout: 120_000 }, () => {
  let compared = 0;
  fc.assert(
    fc.property(
      randomHours(interesting),
      fc.array(fc.tuple(near(), fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 7 })), {
        minLength: 5,
        maxLength: 5,
      }),
      (hours, starts) => {
        const fast = createWorkClock(hours, russianCalendar);
        const slow = new SlowClock(hours, years);
        for (const [at, minutes, days] of starts) {
          const until = at + minutes * 4 * 60_000;
          const got = {
            isWorking: fast.isWorking(at),
            add: fast.add(at, minutes),
            subtract: fast.subtract(at, minutes),
            between: fast.between(at, until),
            addDays: fast.addDays(at, days),
            addDaysSameClock: fast.addDaysSameClock(at, days),
            addCalendarDays: fast.addCalendarDays(at, days),
          };
          expect(got).toEqual({
            isWorking: slow.isWorking(at),
            add: slow.add(at, minutes),
            subtract: slow.subtract(at, minutes),
            between: slow.between(at, until),
            addDays: slow.addDays(at, days),
            addDaysSameClock: slow.addDaysSameClock(at, days),
            addCalendarDays: slow.addCalendarDays(at, days),
          });
          compared += 7;
        }
      },
    ),
    { numRuns: 290, seed: 20261122 },
  );
  expect(compared).toBeGreaterThan(10_000);
});

/** Moments around special days, around changes of the clocks, and anywhere. */
function near(): fc.Arbitrary<number> {
  return fc.oneof(
    instantIn(2014, 2028),
    fc
      .tuple(
        fc.constantFrom(...interesting.filter((date) => date > '2013-04' && date < '2029')),
        fc.integer({ min: -4000, max: 3000 }),
      )
      .map(([date, minutes]) => Date.parse(date) + minutes * 60_000 + 15_500),
    fc
      .tuple(
        fc.integer({ min: 2014, max: 2028 }),
        fc.constantFrom(2, 3, 9, 10),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 0, max: 1439 }),
      )
      .map(([year, month, day, minute]) => Date.UTC(year, month, day, 0, minute)),
  );
}
