import type { Case, Draft } from '../case';
import type { CaseRules } from '../case-rules';
import type { CommandOf } from '../commands';
import { refuse, type Act, type Refusal, type Verdict } from '../decision';
import type { OutputChannel } from '../events';
import { holdsFor } from '../holds-for';
import { liveAssignments } from '../live-assignments';
import { ownerOf } from '../owner-of';
import { questionsOf } from '../questions-of';
import { isBlank } from './given';

const CHANNEL_WORDS: Record<OutputChannel, string> = {
  network: 'в той же социальной сети, где стоит сообщение',
  private: 'личным сообщением',
  region: 'через орган власти региона',
  system: 'в информационной системе',
};

/** Binds the approval to the text that was read, complete with all the act wants to come with it. */
export function approveDraft(command: CommandOf<'approveDraft'>, before: Case, act: Act): Verdict {
  const { draftId, content, answered = [] } = command;
  const draft = before.drafts.find(({ id }) => id === draftId);
  if (!draft) return refuse('draftUnknown');
  if (draft.status !== 'submitted') return refuse('draftNotSubmitted');
  if (act.at < draft.submittedAt) return refuse('beforePrevious');
  if (draft.content !== content) return refuse('textChanged');
  if (act.rules.fourEyes && ownerOf(draft) === act.by) return refuse('ownText');
  return (
    refuseProof(draft, before, act.rules) ??
    refuseParts(draft, before, act.rules) ??
    refuseQuestions(draft, before, answered) ?? [
      { type: 'AnswerApproved', draftId, content, ...(answered.length > 0 ? { answered } : {}) },
    ]
  );
}

/** The text changed, or the approval was a mistake: it waits for approval again. */
export function revokeApproval({ draftId, reason }: CommandOf<'revokeApproval'>, before: Case): Verdict {
  const draft = before.drafts.find(({ id }) => id === draftId);
  if (!draft) return refuse('draftUnknown');
  if (draft.status !== 'approved') return refuse(draft.status === 'placed' ? 'alreadyPlaced' : 'notApproved');
  return isBlank(reason) ? refuse('reasonMissing') : [{ type: 'ApprovalRevoked', draftId, reason }];
}

/** Records that a person placed the approved answer; the extension itself never sends anything. */
export function placeAnswer(command: CommandOf<'placeAnswer'>, before: Case, { at, rules }: Act): Verdict {
  const { draftId, channel, url, content } = command;
  const draft = before.drafts.find(({ id }) => id === draftId);
  if (!draft) return refuse('draftUnknown');
  if (draft.status !== 'approved') return refuse(draft.status === 'placed' ? 'alreadyPlaced' : 'notApproved');
  const approvedAt = before.moments.findLast((moment) => moment.event === 'approved' && moment.draftId === draftId)?.at;
  if (approvedAt !== undefined && at < approvedAt) return refuse('beforePrevious');
  const refused = refuseChannel(channel, draft, before, rules);
  if (refused) return refused;
  if (url !== null && !/^https?:\/\/[^\s/]+\/\S*$/.test(url)) return refuse('urlWrong');
  return [{ type: 'AnswerPlaced', draftId, kind: draft.kind, channel, url, content }];
}

function refuseProof(draft: Draft, { facts }: Case, rules: CaseRules): Refusal | null {
  const has = (name: string) => draft.supplies.includes(name);
  const seen = { ...facts, problemConfirmed: draft.problemConfirmed };
  const lacking = rules.proofs.find(
    ({ kinds, when, oneOf }) =>
      kinds.includes(draft.kind) && (when === null || holdsFor(when, seen)) && !oneOf.some((names) => names.every(has)),
  );
  if (lacking) return refuse('proofMissing', { detail: lacking.words, clause: lacking.clause });
  const ground = rules.explanationGrounds.find(({ id }) => id === draft.groundId);
  if (!ground || ground.requires.every(has)) return null;
  return refuse('proofMissing', { detail: ground.words, clause: ground.clause });
}

/** A final answer waits for every part: approved where the main executor composes it, received where the office does. */
function refuseParts(draft: Draft, before: Case, { coExecution }: CaseRules): Refusal | null {
  const live = liveAssignments(before);
  if (draft.kind !== 'final' || live.length < 2) return null;
  const isLead = coExecution.mode === 'lead';
  const waited = live.find(({ role, status }) =>
    isLead ? role === 'co' && status !== 'partApproved' : status !== 'partApproved' && status !== 'submitted',
  );
  return waited ? refuse('partsMissing', { detail: waited.executorName, clause: coExecution.clause }) : null;
}

/** An answer that closes the case covers every question of the message, each ticked by the one who approves. */
function refuseQuestions({ kind }: Draft, before: Case, answered: readonly string[]): Refusal | null {
  if (kind !== 'final' && kind !== 'explanation') return null;
  const open = questionsOf(before).find(({ assignmentId }) => !answered.includes(assignmentId));
  return open ? refuse('questionOpen', { detail: open.text }) : null;
}

/** Private stays private. A question to the author of a public message may go to him alone: it may ask for his contacts. */
function refuseChannel(channel: OutputChannel, draft: Draft, { facts }: Case, rules: CaseRules): Refusal | null {
  const { id, clause } = rules.channel;
  if (facts.visibility === 'private') {
    const fits = channel === 'private' || (channel === id && id !== 'network');
    return fits ? null : refuse('privateOnly', { clause: rules.privateClause });
  }
  const fits = channel === id || (channel === 'private' && draft.kind === 'clarification');
  return fits ? null : refuse('channelWrong', { detail: CHANNEL_WORDS[id], clause });
}
