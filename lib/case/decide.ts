import type { Case } from './case';
import type { Command, CommandType } from './commands';
import { refuse, type Act, type DecideContext, type Decision, type Verdict } from './decision';
import * as noting from './decide/noting';
import * as assigning from './decide/assigning';
import * as drafting from './decide/drafting';
import * as ending from './decide/ending';
import { erasePersonalData } from './decide/erasing';
import * as parts from './decide/parts';
import * as placing from './decide/placing';
import { takeMessage } from './decide/taking';
import { timed } from './decide/timed';
import * as triage from './decide/triage';

/** What may still be recorded of a closed case. */
const AFTER_CLOSING: ReadonlySet<CommandType> = new Set([
  'noteChange',
  'noteVanish',
  'noteReturn',
  'recordAuthorReply',
  'flagSignificance',
  'informHead',
  'noteShortcoming',
  'noteOutsideEvent',
  'recordVerdict',
  'explainLateness',
  'addNote',
  'reopen',
  'erasePersonalData',
]);

/**
 * Whether the act is allowed now, and the events it makes. `before` is null only for `takeMessage`. Pure: the same
 * arguments give the same decision, and no arguments of the declared types make it throw.
 */
export function decide(command: Command, before: Case | null, context: DecideContext): Decision {
  return timed(command, context, (act) => judge(command, before, act));
}

function judge(command: Command, before: Case | null, act: Act): Verdict {
  // Of a taking that was undone the message is kept, and its author may ask for it to be erased.
  if (before?.status === 'cancelled' && command.type !== 'erasePersonalData') return refuse('caseCancelled');
  if (command.type === 'takeMessage') return takeMessage(command, before, act);
  if (!before) return refuse('caseMissing');
  const onlyRegistration = command.type === 'handOver' && before.status === 'handedOver';
  if (before.closedAt !== null && !AFTER_CLOSING.has(command.type) && !onlyRegistration) return refuse('caseClosed');
  return judgeKnown(command, before, act);
}

// oxlint-disable-next-line consistent-return -- the switch is exhaustive, the compiler sees to it
function judgeKnown(command: Exclude<Command, { type: 'takeMessage' }>, before: Case, act: Act): Verdict {
  switch (command.type) {
    case 'applyRegulation':
      return triage.applyRegulation(command, before);
    case 'cancelTaking':
      return triage.cancelTaking(before, act);
    case 'markRead':
      return triage.markRead(before);
    case 'noteChange':
      return triage.noteChange(command, before);
    case 'noteVanish':
      return triage.noteVanish(before);
    case 'noteReturn':
      return triage.noteReturn(before);
    case 'correctStart':
      return triage.correctStart(command, before, act);
    case 'classify':
      return triage.classify(command, before);
    case 'declareEmergency':
      return triage.declareEmergency(command);
    case 'flagSignificance':
      return noting.flagSignificance(command, before);
    case 'informHead':
      return noting.informHead(command, before);
    case 'noteShortcoming':
      return noting.noteShortcoming(command);
    case 'assignExecutors':
      return assigning.assignExecutors(command, before, act);
    case 'withdrawAssignment':
      return assigning.withdrawAssignment(command, before, act);
    case 'reassign':
      return assigning.reassign(command, before, act);
    case 'acknowledge':
      return assigning.acknowledge(command, before, act);
    case 'returnAssignment':
      return assigning.returnAssignment(command, before, act);
    case 'remind':
      return assigning.remind(command, before, act);
    case 'orderParts':
      return parts.orderParts(command, before, act);
    case 'submitPart':
      return parts.submitPart(command, before, act);
    case 'returnPart':
      return parts.returnPart(command, before, act);
    case 'approvePart':
      return parts.approvePart(command, before, act);
    case 'submitDraft':
      return drafting.submitDraft(command, before, act);
    case 'returnDraft':
      return drafting.returnDraft(command, before, act);
    case 'approveDraft':
      return placing.approveDraft(command, before, act);
    case 'revokeApproval':
      return placing.revokeApproval(command, before);
    case 'placeAnswer':
      return placing.placeAnswer(command, before, act);
    case 'declareDueDate':
      return noting.declareDueDate(command, act);
    case 'recordAuthorReply':
      return noting.recordAuthorReply(command);
    case 'linkRepeat':
      return noting.linkRepeat(command, before);
    case 'joinGroup':
      return noting.joinGroup(command, before);
    case 'leaveGroup':
      return noting.leaveGroup(before);
    case 'noteOutsideEvent':
      return noting.noteOutsideEvent(command, act);
    case 'addNote':
      return [{ type: 'NoteAdded', content: command.content }];
    case 'declineProcessing':
      return ending.declineProcessing(command, act);
    case 'recordConsent':
      return ending.recordConsent(command, act);
    case 'handOver':
      return ending.handOver(command, before, act);
    case 'closeWithException':
      return ending.closeWithException(command);
    case 'recordVerdict':
      return ending.recordVerdict(command, before);
    case 'explainLateness':
      return ending.explainLateness(command, before);
    case 'reopen':
      return ending.reopen(command, before, act);
    case 'erasePersonalData':
      return erasePersonalData(command, before);
  }
}
