import { z } from 'zod';
import { checkMeaning } from './schema/check-meaning';
import { checkReferences } from './schema/check-references';
import { condition } from './schema/condition';
import { deadline } from './schema/deadline';
import { fillCalendarHours } from './schema/fill-calendar-hours';
import * as office from './schema/office-rules';
import * as people from './schema/people-and-acts';
import * as policy from './schema/policies';
import { reading } from './schema/reading';
import { byId, date, id, text } from './schema/terms';

const profileShape = z.strictObject({
  schemaVersion: z.literal(1),
  id,
  edition: text,
  /** Edition of the same act that this one replaces. */
  supersedes: text.optional(),
  title: text,
  jurisdiction: text,
  act: z.strictObject({
    kind: text,
    number: z.string().nullable(),
    date: date.nullable(),
    edition: z.string().optional(),
    url: z.string().optional(),
    status: z.enum(['inForce', 'draft', 'repealed', 'unknown']),
    /** What is odd about the requisites themselves. */
    warnings: z.array(text).default([]),
  }),
  /**
   * First and last day in force. An edition that the office changes to ahead of its first day waits for it; after the last one
   * the person is told, and the program goes on counting by it until he picks another.
   */
  effective: z.strictObject({ from: date.nullable(), to: date.nullable() }),
  /** How messages stand to the law on appeals (59-ФЗ): told to the person, changes nothing by itself. */
  regime59fz: z.enum(['notApplied', 'onlyNonAppeals', 'treatedAsOfficial']),
  counting: z
    .strictObject({
      startDay: z.enum(['excluded', 'included']).default('excluded'),
      workingDayEnds: z.enum(['endOfWork', 'endOfDay']).default('endOfWork'),
    })
    .prefault({}),
  scope: z.strictObject({
    /** `platforms`, `accounts` and `exclude` are told to the person; `excludedPages` are asked about in a case. */
    platforms: z.array(text),
    accounts: z.array(text).default([]),
    /** Part of the documented shape of a profile, kept; the program does not judge by it. */
    include: condition.optional(),
    exclude: z.array(text).default([]),
    excludedPages: z.array(office.excludedPage).default([]),
  }),
  calendars: byId(people.calendar),
  defaultCalendar: id,
  roles: byId(people.role),
  /** Titles of the act for the parts people play in the program; values are role ids. */
  cast: z.strictObject({ coordinator: id, executor: id, approver: id, head: id.optional(), clerk: id.optional() }),
  events: byId(people.event),
  categories: byId(people.category).default({}),
  acts: byId(people.act),
  deadlines: byId(deadline),
  classification: office.classification,
  answerKinds: office.answerKinds,
  output: office.output,
  review: office.review,
  proofs: byId(policy.proof).default({}),
  dispositions: byId(policy.disposition).default({}),
  coExecution: policy.coExecution.optional(),
  repeat: policy.repeat.optional(),
  weekendRule: office.weekendRule.optional(),
  memos: office.memos.prefault({}),
  substitution: office.substitution.optional(),
  units: office.units.optional(),
  escalations: byId(policy.escalation).default({}),
  reports: byId(policy.report).default({}),
  limits: byId(policy.limit).default({}),
  answerStandard: policy.answerStandard.optional(),
  tables: byId(policy.topicTable).default({}),
  readings: byId(reading).default({}),
  notes: z.array(office.note).default([]),
});

/**
 * A profile that a program has kept: nothing in it stops the counting. What a newer check finds wrong in what it means is for
 * the next edition to mend: a copy that holds it must still come back.
 */
export const keptProfile = profileShape.superRefine(checkReferences);

/**
 * The shape of a regulation as data: one local act, one edition. Everything the program does differently in one
 * municipality than in another stands here with its clause. Error messages are Russian and carry an example.
 */
export const regulationProfile = z.preprocess(fillCalendarHours, keptProfile.superRefine(checkMeaning));

export type RegulationProfile = z.output<typeof profileShape>;
/** As a person writes it: what has a default may be left out. */
export type RegulationProfileSource = z.input<typeof profileShape>;
export type DeadlineRule = RegulationProfile['deadlines'][string];
export type DueRule = DeadlineRule['due'];
export type Duration = Extract<DueRule, { type: 'after' }>['limit'];
export type Provenance = DeadlineRule['provenance'];
export type ActRule = RegulationProfile['acts'][string];
export type Role = RegulationProfile['roles'][string];
export type Calendar = RegulationProfile['calendars'][string];
export type Reading = RegulationProfile['readings'][string];
export type Report = RegulationProfile['reports'][string];
export type { Condition, FactCondition } from './schema/condition';
