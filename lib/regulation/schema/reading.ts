import { z } from 'zod';
import { deadline, deadlinePatch } from './deadline';
import { act, category } from './people-and-acts';
import { coExecution, reportPatch } from './policies';
import { byId, id, text } from './terms';
import { output } from './office-rules';

const option = z.strictObject({
  label: text,
  explanation: text,
  deadlines: byId(deadlinePatch).default({}),
  add: byId(deadline).default({}),
  remove: z.array(id).default([]),
  /** Acts whose doer changes. */
  acts: byId(z.strictObject({ by: act.shape.by, label: act.shape.label }).partial()).default({}),
  categories: byId(category).default({}),
  reports: byId(reportPatch).default({}),
  coExecution: coExecution.partial().optional(),
  output: output.partial().optional(),
  fourEyes: z.boolean().optional(),
});

/** An unclear wording as a visible switch. The profile as written is the `default` option, whose changes are empty. */
export const reading = z.strictObject({
  clause: text,
  question: text,
  quote: z.string(),
  /** Row of the table of ambiguities it answers. */
  number: z.number().int().optional(),
  default: id,
  options: byId(option),
});
