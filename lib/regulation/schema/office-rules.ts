import { z } from 'zod';
import { CASE_FACTS, SETTABLE_FACTS } from '../case-vocabulary';
import { answerKind } from './people-and-acts';
import { byId, id, provenance, text } from './terms';

/** What must be known about a message before it may be sent to an executor. */
export const classification = z.strictObject({
  required: z.array(z.strictObject({ fact: z.enum(SETTABLE_FACTS), label: text, provenance })),
  /** The act names an importance without a list of its values: a word of one's own is accepted. */
  freeSeverity: z.boolean().default(false),
});

/** Answer kinds the act knows; a kind that is not here is not offered. */
export const answerKinds = z.partialRecord(answerKind, z.strictObject({ label: text, provenance }));

/** Where an approved answer goes, and what that is called when it is done. */
export const output = z.strictObject({
  channel: z.enum(['network', 'private', 'region', 'system']),
  /** «размещено», «направлено в Департамент», «внесено в ИМ». */
  stopLabel: text,
  /** Where the act itself says that a private message is answered in private, a public one in public. */
  privateToPrivate: z.strictObject({ provenance }).optional(),
  by: id,
  provenance,
});

/** Messages of days off; clocks of the case stand still by themselves, this says so and names the exception. */
export const weekendRule = z.strictObject({
  moveTo: z.literal('firstWorkingDay'),
  provenance,
  /** The fact that makes a day off count, by hours that a person names. */
  override: z
    .strictObject({
      fact: z.enum(CASE_FACTS),
      /** Roles that work then: the terms of the others stand still as on any day off. Absent: everybody's run. */
      by: z.array(id).min(1).optional(),
      provenance,
    })
    .optional(),
});

export const review = z.strictObject({
  /** A return needs words besides the reason from the list. */
  returnNeedsReason: z.boolean(),
  reasons: byId(text),
  /** The author of a text may not approve it, where the office wishes so. */
  fourEyes: z.strictObject({ default: z.boolean(), note: text, provenance }).optional(),
  provenance,
});

export const memos = z.strictObject({
  /** At once, on a message of public significance. */
  immediate: z.strictObject({ to: id, signedBy: id.optional(), provenance }).optional(),
  /** On shortcomings in the executors' work. */
  shortcomings: z.strictObject({ to: z.array(id).min(1), provenance }).optional(),
});

/** Who acts when the coordinator is away, in this order. */
export const substitution = z.strictObject({ of: id, by: z.array(id).min(1), provenance });

/** Units that the act lists by name: proposed as executors. */
export const units = z.strictObject({ names: z.array(text).min(1), provenance });

export const excludedPage = z.strictObject({ label: text, provenance });

/** An ambiguity that changes nothing by itself and is told to the person. */
export const note = z.strictObject({ clause: text, text, number: z.number().int().optional() });
