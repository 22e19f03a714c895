import type { Case } from '../case';
import type { CommandOf } from '../commands';
import { refuse, type Act, type Verdict } from '../decision';
import { unexplained } from '../unexplained';
import { isBlank } from './given';

/** «Не подлежит обработке»: only on a ground of the act. */
export function declineProcessing({ groundId, note }: CommandOf<'declineProcessing'>, { rules }: Act): Verdict {
  const ground = rules.declineGrounds.find(({ id }) => id === groundId);
  return ground
    ? [{ type: 'ProcessingDeclined', groundId, clause: ground.clause, note }]
    : refuse('groundUnknown', { clause: rules.declineGrounds[0]?.clause ?? null });
}

/** The author agrees that his message becomes an appeal: his own wording, where the act knows this way (Ворсино п. 2.9). */
export function recordConsent({ wording, url }: CommandOf<'recordConsent'>, { rules }: Act): Verdict {
  if (!rules.appeal) return refuse('appealNotForeseen');
  return isBlank(wording)
    ? refuse('wordingMissing', { clause: rules.appeal.clause })
    : [{ type: 'ConsentRecorded', wording, url }];
}

/** The message becomes an official appeal, with the author's consent; later the registration number is entered. */
export function handOver({ to, registration }: CommandOf<'handOver'>, before: Case, { rules }: Act): Verdict {
  if (!rules.appeal) return refuse('appealNotForeseen');
  const { clause } = rules.appeal;
  if (!before.moments.some(({ event }) => event === 'consentRecorded')) return refuse('consentMissing', { clause });
  if (isBlank(to)) return refuse('addresseeMissing', { clause });
  if (before.status === 'handedOver' && registration === null) return refuse('nothingNew');
  return [{ type: 'HandedOver', to, registration }];
}

/** A recorded exception: the only way to close what was neither answered nor declined, an interim answer included. */
export function closeWithException({ reason }: CommandOf<'closeWithException'>): Verdict {
  return isBlank(reason) ? refuse('reasonMissing') : [{ type: 'CaseClosed', reason }];
}

/** Back into work, with a reason and not before it was closed. Its terms run from their old beginnings. */
export function reopen({ reason }: CommandOf<'reopen'>, { closedAt }: Case, { at }: Act): Verdict {
  if (closedAt === null) return refuse('notClosed');
  if (at < closedAt) return refuse('beforePrevious');
  return isBlank(reason) ? refuse('reasonMissing') : [{ type: 'CaseReopened', reason }];
}

/** What the clocks came to, once for each closing. An undone taking has none. */
export function recordVerdict({ verdict }: CommandOf<'recordVerdict'>, { closedAt, verdict: known }: Case): Verdict {
  return closedAt === null || known !== null ? refuse('verdictKept') : [{ type: 'VerdictReached', verdict }];
}

/** Asked once of each broken term; a reason of one's own needs words. */
export function explainLateness({ reason, note }: CommandOf<'explainLateness'>, before: Case): Verdict {
  const clocks = unexplained(before).map(({ key }) => key);
  if (clocks.length === 0) return refuse('nothingUnexplained');
  if (reason === 'other' && isBlank(note)) return refuse('lateReasonMissing');
  return [{ type: 'LatenessExplained', clocks, reason, note }];
}
