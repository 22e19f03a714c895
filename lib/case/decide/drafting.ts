import type { Case } from '../case';
import type { CaseRules } from '../case-rules';
import type { CommandOf } from '../commands';
import { isRefusal, refuse, type Act, type Refusal, type Verdict } from '../decision';
import { proofOf, type DraftFile } from '../draft-file';
import { currentDraft } from '../current-draft';
import { isComposedByOffice } from '../is-composed-by-office';
import { liveAssignments } from '../live-assignments';
import { isBlank, isInstant } from './given';
import { liveAssignment } from './live-assignment';

type Submission = CommandOf<'submitDraft'>;

/** A draft of a kind the act knows, by the one whose work it is. It waits for approval; nothing is checked for proof yet. */
export function submitDraft(command: Submission, before: Case, act: Act): Verdict {
  const {
    draftId,
    kind,
    content,
    authorName,
    assignmentId,
    groundId,
    supplies,
    problemConfirmed,
    promisedAt,
    files = [],
    notRouted = '',
    rewritten,
  } = command;
  if (before.drafts.some(({ id }) => id === draftId)) return refuse('idUsed');
  if (isBlank(authorName)) return refuse('authorMissing');
  if (!act.rules.answerKinds.some((known) => known.kind === kind)) return refuse('kindNotForeseen');
  const refused = refuseGround(command, act.rules) ?? refuseComposer(command, before, act);
  if (refused) return refused;
  if (promisedAt !== null && !isInstant(promisedAt)) return refuse('timeUnreadable');
  if (promisedAt !== null && promisedAt <= act.at) return refuse('promiseInPast');
  const revoked = revokedBy(command, before);
  if (isRefusal(revoked)) return revoked;
  return [
    ...revoked,
    {
      type: 'DraftSubmitted',
      draftId,
      kind,
      content,
      authorName,
      assignmentId,
      groundId,
      // A photo attached is a photo supplied: nobody has to tick it.
      supplies: [...new Set([...supplies, ...files.map(proofOf)])],
      problemConfirmed,
      promisedAt: promisedAt === null ? null : new Date(promisedAt).toISOString(),
      ...(files.length > 0 ? { files } : {}),
      ...(isBlank(notRouted) ? {} : { notRouted }),
      ...(rewritten ? { rewritten } : {}),
    },
  ];
}

/** For rework, not before it was submitted: with a reason of the act's list, and words where the act wants them. */
export function returnDraft(command: CommandOf<'returnDraft'>, before: Case, { at, rules }: Act): Verdict {
  const { draftId, reasonId, comment } = command;
  const draft = before.drafts.find(({ id }) => id === draftId);
  if (!draft) return refuse('draftUnknown');
  if (draft.status !== 'submitted') return refuse('draftNotSubmitted');
  if (at < draft.submittedAt) return refuse('beforePrevious');
  const { commentRequired, clause } = rules.draftReturn;
  if (isBlank(reasonId)) return refuse('reasonMissing', { clause });
  if (commentRequired && isBlank(comment)) return refuse('commentMissing', { clause });
  return [{ type: 'DraftReturned', draftId, reasonId, comment }];
}

/** The approval binds the very text: a version in its place is only let in together with the end of the approval. */
function revokedBy({ instead, content, kind, files = [] }: Submission, before: Case): Verdict {
  const current = currentDraft(before);
  if (current?.status !== 'approved') return instead ? refuse('notApproved') : [];
  if (instead?.draftId !== current.id) return refuse('approvalStands');
  if (isBlank(instead.reason)) return refuse('reasonMissing');
  const isSame = content === current.content && kind === current.kind && hashesOf(files) === hashesOf(current.files);
  if (isSame) return refuse('nothingNew');
  return [{ type: 'ApprovalRevoked', ...instead }];
}

function refuseGround({ kind, groundId }: Submission, { explanationGrounds }: CaseRules): Refusal | null {
  const offered = kind === 'explanation' ? explanationGrounds : [];
  if (groundId === null)
    return offered.length > 0 ? refuse('groundMissing', { clause: offered[0]?.clause ?? null }) : null;
  return offered.some(({ id }) => id === groundId) ? null : refuse('groundUnknown');
}

function hashesOf(files: readonly DraftFile[]): string {
  return files.map(({ hash, role }) => `${role} ${hash}`).join();
}

/** Who may write it: a common answer is composed by one side only, a co-executor gives parts. */
function refuseComposer({ kind, assignmentId, notRouted = '' }: Submission, before: Case, act: Act): Refusal | null {
  const { composer, repeat } = act.rules;
  const isAnswer = kind === 'final' || kind === 'interim';
  const isCommon = isAnswer && liveAssignments(before).length > 1;
  if (assignmentId === null) {
    if (isCommon && composer.who === 'main') return refuse('composedByMain', { clause: composer.clause });
    const mustBeRouted = repeat?.policy === 'sameRoute' || repeat?.policy === 'sameAuthor';
    const neverRouted = before.facts.isRepeat && before.assignments.length === 0;
    if (!isAnswer || !repeat || !neverRouted) return null;
    if (mustBeRouted) return refuse('repeatMustBeRouted', { clause: repeat.clause });
    const isDecided = repeat.policy !== 'coordinatorDecides' || !isBlank(notRouted);
    return isDecided ? null : refuse('reasonMissing', { clause: repeat.clause });
  }
  const assignment = liveAssignment(assignmentId, before, act);
  if (isRefusal(assignment)) return assignment;
  if (assignment.role === 'co') return refuse('coGivesPart', { clause: act.rules.coExecution.clause });
  return isAnswer && isComposedByOffice(before, act.rules)
    ? refuse('composedByOffice', { clause: composer.clause })
    : null;
}
