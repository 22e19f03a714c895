import { z } from 'zod';
import { condition } from './condition';
import { duration, id, provenance, text, timeOfDay } from './terms';

/** By when. Eight forms; each but `before` and `none` begins at an event. */
export const due = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('after'), event: id, limit: duration, target: duration.optional() }),
  z.strictObject({ type: z.literal('before'), deadline: id, lead: duration }),
  /** A share of that deadline's length. */
  z.strictObject({ type: z.literal('fraction'), event: id, deadline: id, ratio: z.number().gt(0).lt(1) }),
  z.strictObject({
    type: z.literal('until'),
    event: id,
    dayOffset: z.number().int().nonnegative().max(366),
    dayKind: z.enum(['working', 'calendar']),
    time: z.union([timeOfDay, z.literal('endOfWork')]),
  }),
  z.strictObject({ type: z.literal('lookup'), event: id, table: id, column: text }),
  /** A date named in the course of the case, by one side or agreed by several; none until then. */
  z.strictObject({ type: z.literal('declared'), event: id, by: z.array(id).min(1) }),
  /** «Незамедлительно»: no due time, the elapsed time is counted and shown. */
  z.strictObject({ type: z.literal('immediate'), event: id }),
  /** The act is prescribed, no time is: «срок не установлен». With `event`, the duty shows from that event on. */
  z.strictObject({ type: z.literal('none'), event: id.optional() }),
]);

const reaction = z.object({
  at: z.union([z.literal('breach'), duration]), // breach, or that long before the due time
  do: z.enum(['notify', 'escalate', 'extend', 'close', 'markOverdue']),
  to: z.array(id).default([]),
  requires: z.array(text).default([]),
});

const fields = {
  /** For people: «ответ размещён», «проект ответа». */
  label: text,
  /** The act that is owed; its `by` is who owes it. */
  act: id,
  due,
  /** Asked of the facts as they stand: a change of category recalculates from the same start. */
  when: condition.optional(),
  /** Default: the profile's `defaultCalendar`. */
  calendar: id.optional(),
  /**
   * How many instances there are: one for the case from the first start; one per assignment (same `assignmentId`);
   * one per draft (same `draftId`); or a new one at each occurrence of the start, stopped by the first satisfying
   * moment after it (of the same assignment, where both moments carry one). `assignment` with a start of the whole
   * case, such as `detected`: one for each executor all the same, all counted from that moment.
   */
  per: z.enum(['case', 'assignment', 'draft', 'occurrence']),
  /** A second event without which it does not run: the later of the two starts it («зарегистрировано и направлено»). */
  notBefore: id.optional(),
  /** Moments that stop it, at or after its start. Empty means the act's `emits`. */
  satisfiedBy: z.array(id),
  /** Capped by these deadlines, earlier wins. A cap that was already met when this clock started does not bind. */
  notLaterThan: z.array(id),
  /** What a due date in calendar days does on a day off. */
  rollover: z.enum(['none', 'nextWorkingDay']),
  /** `internal` targets warn and are never counted as overdue. */
  nature: z.enum(['regulation', 'internal']),
  /**
   * `option`: nobody is obliged to act (returning what is not ours), so it lapses in silence when its time is over
   * and is late only if the act is done after that.
   */
  obligation: z.enum(['duty', 'option']),
  reactions: z.array(reaction),
  provenance,
};

export const deadline = z.strictObject({
  ...fields,
  per: fields.per.default('case'),
  satisfiedBy: fields.satisfiedBy.default([]),
  notLaterThan: fields.notLaterThan.default([]),
  rollover: fields.rollover.default('none'),
  nature: fields.nature.default('regulation'),
  obligation: fields.obligation.default('duty'),
  reactions: fields.reactions.default([]),
});

/** What another reading changes in a deadline; `when: null` takes the condition away. */
export const deadlinePatch = z.strictObject(fields).extend({ when: condition.nullable() }).partial();
