import type { CommandOf } from './commands';
import type { DecideContext, Decision } from './decision';
import { takeMessage } from './decide/taking';
import { timed } from './decide/timed';

/** `decide` for the one command without a case before it. The worker needs no other and does without the rest. */
export function decideTaking(command: CommandOf<'takeMessage'>, context: DecideContext): Decision {
  return timed(command, context, (act) => takeMessage(command, null, act));
}
