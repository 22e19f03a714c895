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

interface When {
  /** The bodies of the events the command makes. */
  then(...bodies: CaseEventBody[]): void;
  /** The refusal, its clause if any; its words must be filled in. */
  refused(code: RefusalCode, clause?: string): Refusal;
}

/**
 * given(steps).when(command): the steps are commands that must be accepted, played one minute apart from START; the
 * last one is judged. `rules` are those of Курской округ unless changed.
 */
export function given(steps: readonly Step[], rules: CaseRules = kursk) {
  const events = play(steps, rules);
  const before = replay(events);
  return {
    events,
    case: before,
    when(step: Step, minute = steps.length): When {
      const context = contextOf(step, rules, START + (step.minute ?? minute) * MINUTE);
      const decision = decide(commandOf(step), before, context);
      return {
        then(...bodies) {
          expect(isRefusal(decision) ? decision : decision.events.map(bodyOf)).toEqual(bodies);
        },
        refused(code, clause) {
          if (!isRefusal(decision)) throw new Error(`accepted: ${JSON.stringify(decision.events)}`);
          expect(decision.code).toBe(code);
          expect(decision.words).toMatch(/^[А-ЯЁ].*[.:]?$/u);
          expect(decision.words).not.toMatch(/[{}]|undefined|null/);
          expect(decision.clause).toBe(clause);
          return decision;
        },
      };
    },
  };
}

/** The case after the steps. */
export function after(steps: readonly Step[], rules: CaseRules = kursk): Case {
  const result = replay(play(steps, rules));
  if (!result) throw new Error('no steps');
  return result;
}

/** The journal of the steps, each of which must be accepted. */
export function play(steps: readonly Step[], rules: CaseRules = kursk): readonly CaseEvent[] {
  return steps.reduce<readonly CaseEvent[]>((events, step, index) => {
    const now = START + (step.minute ?? index) * MINUTE;
    const context = contextOf(step, rules, now);
    const decision = decide(commandOf(step), replay(events), context);
    if (isRefusal(decision)) throw new Error(`step ${index} (${step.type}) refused: ${decision.code}`);
    return [...events, ...journalled(decision.events, events.length, now, context.by)];
  }, []);
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
