import { z } from 'zod';
import { id, monthDay, timeOfDay } from './terms';

/** A question over the facts of a case. `fact` is one of `CASE_FACTS`; `eventAt` asks when an event happened. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { fact: string; is: string | boolean | string[] }
  | { fact: string; atLeast: number }
  | { eventAt: string; within: 'workingTime' | 'nonWorkingDay' | { from: string; to: string } };

export const condition: z.ZodType<Condition, Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
    z.strictObject({ fact: id, is: z.union([z.string(), z.boolean(), z.array(z.string())]) }),
    z.strictObject({ fact: id, atLeast: z.number() }),
    z.strictObject({
      eventAt: id,
      within: z.union([
        z.enum(['workingTime', 'nonWorkingDay']),
        z.strictObject({ from: timeOfDay, to: timeOfDay }), // time of day
        z.strictObject({ from: monthDay, to: monthDay }), // season
      ]),
    }),
  ]),
);
