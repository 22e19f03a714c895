import type { Case } from '../case';
import type { CommandOf } from '../commands';
import { type Act, type Verdict } from '../decision';
import { refuseTaking } from '../refuse-taking';
import type { CaseEventBody, StartMoment } from '../events';
import type { IsoInstant } from '../message';
import { isMessageKey } from '../message-key';
import { isInstant } from './given';

/** A message becomes a case: once, with a readable key, with clocks that begin in the past. */
export function takeMessage(command: CommandOf<'takeMessage'>, before: Case | null, { now }: Act): Verdict {
  if (before) return refuseTaking('alreadyTaken', { detail: String(before.number) });
  const { number, message, regulation, via, facts } = command;
  if (!isMessageKey(message.key)) return refuseTaking('keyUnreadable');
  const given = Object.entries(command.starts) as [StartMoment, number][];
  if (!given.every(([, at]) => isInstant(at))) return refuseTaking('timeUnreadable');
  if (given.some(([, at]) => at > now)) return refuseTaking('timeInFuture');
  const starts: Partial<Record<StartMoment, IsoInstant>> = {};
  for (const [moment, at] of given) starts[moment] = new Date(at).toISOString();
  const taken: CaseEventBody = { type: 'MessageTaken', number, message, regulation, via, starts, facts };
  return [taken];
}
