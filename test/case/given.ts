import { expect } from 'vitest';
import type { CaseRules } from '../../lib/case/case-rules';
import type { Case } from '../../lib/case/case';
import type { Command } from '../../lib/case/commands';
import { decide } from '../../lib/case/decide';
import { isRefusal, type DecideContext, type Refusal } from '../../lib/case/decision';
import type { CaseEvent, CaseEventBody } from '../../lib/case/events';
import type { RefusalCode } from '../../lib/case/refusals';
import { replay } from '../../lib/case/replay';
import { journalled } from './journalled';
import { kursk } from './rules';

/** Friday 20.11.2026 10:00 in Moscow: when the stories of these tests begin. */
export const START = Date.parse('2026-11-20T07:00:00.000Z');
export const MINUTE = 60_000;
export const UNDO = 10_000;

/** A command, with `by` and minutes after START where they differ from the coordinator and one minute after the last. */
export type Step = Command & { by?: string; minute?: number };

/**
 * `expect(given(steps).when(command)).toEqual([event])` or `.toEqual(refused(code))`: the steps are commands that must
 * be accepted, played one minute apart from START; the last one is judged. The rules are those of Курской округ unless
 * others are given.
 */
export function given(steps: readonly Step[], rules: CaseRules = kursk) {
  const before = replay(play(steps, rules));
  return {
    /** Bodies of the events the command makes `minute` minutes after START, or the refusal. */
    when(step: Step, minute = steps.length): readonly CaseEventBody[] | Refusal {
      const context = contextOf(step, rules, START + (step.minute ?? minute) * MINUTE);
      const decision = decide(commandOf(step), before, context);
      return isRefusal(decision) ? decision : decision.events.map(bodyOf);
    },
  };
}

/** A refusal with exactly this clause, whose words are a whole Russian sentence with this in it. */
export function refused(code: RefusalCode, clause?: string, words = ''): Refusal {
  const sentence: unknown = expect.stringMatching(new RegExp(`^(?=[А-ЯЁ])[^{}]*${words}[^{}]*(?<=[.])$`, 'u'));
  return { code, words: sentence as string, ...(clause && { clause }) };
}

/** The case after the steps. */
export function after(steps: readonly Step[], rules: CaseRules = kursk): Case {
  const result = replay(play(steps, rules));
  if (!result) throw new Error('no steps');
  return result;
}

/** The journal of the steps, each of which must be accepted. */
export function play(steps: readonly Step[], rules: CaseRules = kursk): readonly CaseEvent[] {
  const events: CaseEvent[] = [];
  for (const [index, step] of steps.entries()) {
    const now = START + (step.minute ?? index) * MINUTE;
    const context = contextOf(step, rules, now);
    const decision = decide(commandOf(step), replay(events), context);
    if (isRefusal(decision)) throw new Error(`step ${index} (${step.type}) refused: ${decision.code}`);
    events.push(...journalled(decision.events, events.length, now, context.by));
  }
  return events;
}

function contextOf({ by = 'coordinator' }: Step, rules: CaseRules, now: number): DecideContext {
  return { now, by, rules, undoWindow: UNDO };
}

function commandOf({ by: _by, minute: _minute, ...command }: Step): Command {
  return command;
}

function bodyOf({
  happenedAt: _at,
  happenedReason: _reason,
  ...body
}: CaseEventBody & Record<'happenedAt', string> & Record<'happenedReason', string | null>): CaseEventBody {
  return body;
}
