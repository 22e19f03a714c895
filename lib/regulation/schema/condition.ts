import { z } from 'zod';
import { CASE_FACTS } from '../case-vocabulary';
import { id, monthDay, timeOfDay } from './terms';

type Fact = (typeof CASE_FACTS)[number];

/** A question over the facts of a case alone; needs neither its history nor a clock. */
export type FactCondition =
  | { all: FactCondition[] }
  | { any: FactCondition[] }
  | { not: FactCondition }
  | { fact: Fact; is: string | boolean | string[] }
  | { fact: Fact; atLeast: number };

/**
 * The same, and: when did an event happen (`eventAt`, false if it did not), has it happened at all (`happened`).
 * `workingTime` and `nonWorkingDay` are those of the profile's `defaultCalendar`, whatever calendar the deadline runs by.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { fact: Fact; is: string | boolean | string[] }
  | { fact: Fact; atLeast: number }
  | { happened: string }
  | { eventAt: string; within: 'workingTime' | 'nonWorkingDay' | { from: string; to: string } };

const fact = z.enum(CASE_FACTS);
const factIs = z.strictObject({ fact, is: z.union([z.string(), z.boolean(), z.array(z.string())]) });
const factAtLeast = z.strictObject({ fact, atLeast: z.number() });

/** The schema of `FactCondition`. */
export const factCondition: z.ZodType<FactCondition, FactCondition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(factCondition) }),
    z.strictObject({ any: z.array(factCondition) }),
    z.strictObject({ not: factCondition }),
    factIs,
    factAtLeast,
  ]),
);

/** The schema of `Condition`. */
export const condition: z.ZodType<Condition, Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
    factIs,
    factAtLeast,
    z.strictObject({ happened: id }),
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
