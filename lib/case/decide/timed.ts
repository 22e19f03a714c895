import type { Command } from '../commands';
import { isRefusal, type Act, type DecideContext, type Decision, type Refusal, type Verdict } from '../decision';
import { refuseTaking } from '../refuse-taking';
import { isBlank, isInstant } from './given';

/** What `judge` says of an act, with the time of the act on every event; an act in the future, or late without a reason, is refused. */
export function timed(command: Command, context: DecideContext, judge: (act: Act) => Verdict): Decision {
  const untimely = refuseTime(command, context.now);
  if (untimely) return untimely;
  const at = command.happenedAt ?? context.now;
  const verdict = judge({ ...context, at });
  if (isRefusal(verdict)) return verdict;
  const happenedReason = at === context.now ? null : (command.happenedReason?.trim() ?? null);
  const happenedAt = new Date(at).toISOString();
  return { events: verdict.map((body) => ({ ...body, happenedAt, happenedReason })) };
}

function refuseTime({ happenedAt, happenedReason = '' }: Command, now: number): Refusal | null {
  if (happenedAt === undefined || happenedAt === now) return null;
  if (!isInstant(happenedAt)) return refuseTaking('timeUnreadable');
  if (happenedAt > now) return refuseTaking('timeInFuture');
  return isBlank(happenedReason) ? refuseTaking('timeReasonMissing') : null;
}
