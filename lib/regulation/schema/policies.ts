import { z } from 'zod';
import { CASE_FACTS } from '../case-vocabulary';
import { factCondition } from './condition';
import { due } from './deadline';
import { answerKind } from './people-and-acts';
import { duration, id, monthDay, provenance, text, timeOfDay } from './terms';

/** `noAnswer` and `redirect` close the case; `explanation` is an answer of its own kind; `register59fz` hands it over. */
export const disposition = z.strictObject({
  outcome: z.enum(['noAnswer', 'explanation', 'redirect', 'register59fz', 'hide', 'cannotReply']),
  label: text,
  grounds: z
    .array(
      z.strictObject({
        /** Those of `GROUND_NAMES` are offered by themselves where a message has such words. */
        id,
        label: text,
        /** Evidence the text must name on this ground, e.g. `competentBody`. */
        requires: z.array(id).default([]),
        /** A full sentence that asks for it. */
        words: text.optional(),
      }),
    )
    .min(1),
  act: id.optional(),
  warning: text.optional(),
  provenance,
});

/** What is to be reported upwards: told to the person, nothing is counted or sent by it. `groupBy`: kept, not shown. */
export const escalation = z.strictObject({
  trigger: z.union([
    z.strictObject({ breachOf: id }),
    z.strictObject({
      moreThan: z.number().int(),
      of: z.enum(['breach', 'return']),
      per: z.enum(['day', 'week', 'month', 'quarter']),
      groupBy: id,
    }),
    z.strictObject({ fact: z.enum(CASE_FACTS), is: z.union([z.string(), z.boolean()]) }),
    z.strictObject({ event: id }),
  ]),
  levels: z.array(z.strictObject({ to: id, within: due.optional() })).min(1),
  provenance,
});

const reportFields = {
  label: text,
  by: id,
  to: id,
  schedule: z.union([
    z.strictObject({
      every: z.enum(['day', 'week', 'month', 'quarter', 'year']),
      /** Day of the period after the reported one. */
      dueDay: z.number().int().min(1).max(31).optional(),
      time: timeOfDay.optional(),
      /** What a day off does to `dueDay`; `none` also reminds on the last working day before it. */
      rollover: z.enum(['none', 'nextWorkingDay']).default('none'),
    }),
    z.strictObject({ onEvent: id, due }),
  ]),
  contents: z.array(text),
  provenance,
};
export const report = z.strictObject(reportFields);
export const reportPatch = report.partial();

/** How much may be published in how long: told to the person, not watched over. */
export const limit = z.strictObject({
  what: text,
  max: z.number().optional(),
  min: z.number().optional(),
  per: z.enum(['workingHour', 'hour', 'day', 'week']),
  provenance,
});

/** `length` by network id, in characters; `required` and `forbidden` are read by the writer, `forbiddenPhrases` by the check. */
export const answerStandard = z.strictObject({
  length: z
    .record(z.string(), z.object({ max: z.number().optional(), recommended: z.number().optional() }))
    .default({}),
  required: z.array(text).default([]),
  forbidden: z.array(text).default([]),
  forbiddenPhrases: z.array(text).default([]),
  provenance,
});

export const coExecution = z.strictObject({
  mode: z.enum(['lead', 'equal', 'sequential']),
  /** Who writes the joint answer. */
  composer: z.enum(['main', 'coordinator']),
  assembledBy: id,
  /** The coordinator approves each part before it goes on. */
  partsApproved: z.boolean(),
  provenance,
});

export const repeat = z.strictObject({
  /** `sameAuthor`: only a repeat by the same citizen counts; `contentOnly`: the act rules nothing but the answer's content. */
  policy: z.enum(['sameRoute', 'sameAuthor', 'coordinatorDecides', 'contentOnly']),
  provenance,
});

/** What a draft of these kinds must bring to be approved: one of the sets, all of whose names it supplies. */
export const proof = z.strictObject({
  kinds: z.array(answerKind).min(1),
  when: factCondition.optional(),
  oneOf: z.array(z.array(id).min(1)).min(1),
  /** A full sentence that says what to attach or name. */
  words: text,
  provenance,
});

export const topicTable = z.strictObject({
  key: z.array(id),
  columns: z.array(text),
  rows: z.array(
    z.record(z.string(), z.union([z.string(), z.number(), duration, z.object({ from: monthDay, to: monthDay })])),
  ),
});
