import { z } from 'zod';
import { condition } from './condition';
import { id, provenance, text, timeOfDay } from './terms';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const calendar = z.strictObject({
  owner: z.enum(['own', 'region', 'system']),
  /** `office`: the office's own hours count and `week` is only a proposal for the first run; `fixed`: `week` counts. Left
   * out, it is `office` for the default calendar of the office itself and `fixed` for any other (`fillCalendarHours`). */
  hours: z.enum(['office', 'fixed']).default('office'),
  /** IANA name. */
  timeZone: text,
  week: z.partialRecord(z.enum(weekdays), z.array(z.tuple([timeOfDay, timeOfDay]))),
  holidays: z.enum(['ru', 'none']).default('ru'),
  /** Minutes off the day before a holiday: an hour by the Labour Code (art. 95), or none; never a rule of the act. */
  preHolidayCut: z
    .union([z.literal(0), z.literal(60)], 'сокращение предпраздничного дня: 0 или 60 минут (статья 95 ТК РФ)')
    .default(0),
  dutyDays: z.enum(['none', 'setByRegion', 'list']).default('none'),
  note: text.optional(),
});

export const role = z.strictObject({
  label: text,
  side: z.enum(['own', 'region', 'external', 'author']),
  /** Who stands in, in this order. */
  substitutes: z.array(id).default([]),
});

/** `case`: one of `CASE_MOMENTS`; `system` and `external`: a free id, noted by a person. */
export const event = z.strictObject({ label: text, source: z.enum(['case', 'system', 'external']) });

export const answerKind = z.enum(['firstResponse', 'interim', 'final', 'explanation', 'clarification']);

/** `fact` words of evidence: photo, video, document, reason, measures, competentBody, newDueDate, authorConsent … */
export const evidence = z.union([text, z.object({ anyOf: z.array(text).min(1) })]);

export const act = z.strictObject({
  label: text,
  kind: z.enum([
    'detect',
    'triage',
    'assign',
    'return',
    'draft',
    'contribute',
    'resolve',
    'review',
    'rework',
    'publish',
    'explain',
    'clarify',
    'transfer',
    'notify',
    'register59fz',
    'reopen',
    'monitor',
    'maintain',
  ]),
  by: id,
  /** Events that enable it. */
  on: z.array(id).default([]),
  when: condition.optional(),
  emits: id,
  answerKind: answerKind.optional(),
  place: z.enum(['sameThread', 'directMessage', 'ownPage', 'site', 'system']).optional(),
  /** Whose account answers. Part of the documented shape, kept; what is watched is the account seen on the page. */
  account: z.enum(['own', 'region']).optional(),
  requires: z.array(evidence).default([]),
  channels: z.array(text).default([]),
  discretionary: z.boolean().default(false),
  provenance,
});

/** `criteria`, `assignedBy`, `assignment` and `queue` are told to the person; `reassignment` restarts clocks. */
export const category = z.strictObject({
  /** The fact it is a value of. */
  dimension: z.enum(['severity', 'handling', 'topic', 'source']),
  label: text,
  assignedBy: id,
  assignment: z.enum(['manual', 'system', 'external']),
  criteria: text.optional(),
  reassignment: z.enum(['no', 'restartsClock', 'keepsStart']).default('keepsStart'),
  queue: z.enum(['first', 'normal']).default('normal'),
  provenance: provenance.optional(),
});
