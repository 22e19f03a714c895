import * as z from 'zod/mini';
import type { Office } from './office';

const Interval = z.tuple([z.string(), z.string()]);
const Weekday = z.enum(['1', '2', '3', '4', '5', '6', '7']);

const Week = z.partialRecord(Weekday, z.array(Interval));

const HoursSchema = z.object({
  zone: z.string(),
  week: Week,
  workingWeekend: z.union([z.literal('swap'), z.templateLiteral(['weekday:', Weekday])]),
  localHolidays: z.array(z.string()),
  localShortened: z.array(z.string()),
  overrides: z.record(z.string(), z.array(Interval)),
  presidential: z.exactOptional(z.boolean()),
});

// What came later has a default: settings stored before it are read as they were.
const EntrySchema = z.object({
  id: z.string(),
  name: z.string(),
  executorId: z.nullable(z.string()),
  keywords: z._default(z.array(z.string()), []),
});

const SubstitutionSchema = z.object({
  id: z.string(),
  absentId: z.string(),
  actingId: z.string(),
  from: z.string(),
  until: z.string(),
});

const OfficeSchema = z.object({
  name: z.string(),
  regulation: z.object({ id: z.string(), edition: z.string() }),
  readings: z.record(z.string(), z.string()),
  hours: HoursSchema,
  dayNames: z.record(z.string(), z.string()),
  people: z.array(
    z.object({ id: z.string(), name: z.string(), role: z.string(), active: z._default(z.boolean(), true) }),
  ),
  currentPersonId: z.string(),
  executors: z.array(
    z.object({
      id: z.string(),
      unit: z.string(),
      person: z.string(),
      email: z.string(),
      phone: z.string(),
      competence: z._default(z.string(), ''),
      week: z.nullable(Week),
      active: z.boolean(),
    }),
  ),
  topics: z.array(EntrySchema),
  places: z.array(EntrySchema),
  substitutions: z._default(z.array(SubstitutionSchema), []),
});

/** The stored settings as an `Office`, or null where they are absent or not of this form. Hours are checked by the clock. */
export function readOffice(stored: unknown): Office | null {
  const read = OfficeSchema.safeParse(stored);
  return read.success ? read.data : null;
}
