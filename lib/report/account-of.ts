import type { Case } from '../case/case';
import type { FileRole } from '../case/draft-file';
import type { CaseEvent } from '../case/events';
import type { LateReason } from '../case/late-reasons';
import { replay } from '../case/replay';
import { countable } from '../deadline/countable';
import type { Deadline } from '../deadline/deadline';
import type { Debt } from '../deadline/debt-of';
import type { WorkClock } from '../time/work-clock';
import type { CaseAccount, Stage } from './case-account';
import { clockAccounts, mainExecutor, type IsExecutors } from './clock-accounts';

/** The regulation of a case as a report needs it. */
export interface ReportRuling {
  deadlines: (theCase: Case) => readonly Deadline[];
  debt: (theCase: Case, deadlines: readonly Deadline[]) => Debt | null;
  isExecutors: IsExecutors;
  /** Words of a reason for return, and of a ground for not processing; undefined: the profile has none of that id. */
  reason: (id: string) => string | undefined;
  ground: (id: string) => string | undefined;
}

export interface AccountContext {
  /** null: that edition is not at hand, and the case is counted without clocks. */
  rulingOf: (theCase: Case) => ReportRuling | null;
  /** Stages are counted by it: the office's own hours. */
  clock: WorkClock;
}

/** The account of one case from its journal, in order of `seq`. null for an empty journal. */
export function accountOf(events: readonly CaseEvent[], { rulingOf, clock }: AccountContext): CaseAccount | null {
  const theCase = replay(events);
  if (!theCase) return null;
  const ruling = rulingOf(theCase);
  // A recorded verdict stands: nothing is counted again.
  const deadlines = ruling && !theCase.verdict ? ruling.deadlines(theCase) : [];
  const { message, facts, placements } = theCase;
  const main = mainExecutor(theCase);
  const debt = ruling?.debt(theCase, deadlines) ?? null;
  return {
    caseId: theCase.id,
    number: theCase.number,
    status: theCase.status,
    network: message.network,
    kind: message.kind,
    isPrivate: facts.visibility === 'private',
    url: message.url,
    takenAt: theCase.takenAt,
    detectedAt: firstAt(theCase, 'detected') ?? theCase.takenAt,
    publishedAt: firstAt(theCase, 'published'),
    publishedPrecision: message.publishedPrecision,
    closedAt: theCase.closedAt,
    isJudged: theCase.closedAt !== null && theCase.verdict !== null,
    topic: facts.topic,
    place: facts.place,
    isRepeat: facts.isRepeat,
    isSignificant: facts.significant,
    corrections: events.filter(({ type }) => type === 'StartCorrected').length,
    executorId: main?.executorId ?? null,
    executorName: main?.executorName ?? null,
    assignments: theCase.assignments.map(({ executorId, executorName, role, status }) => ({
      executorId,
      executorName,
      role,
      status,
    })),
    drafts: theCase.drafts.map(({ assignmentId }) => ({ executorId: executorOfAssignment(theCase, assignmentId) })),
    photos: { before: photosOf(theCase, 'before'), after: photosOf(theCase, 'after') },
    returns: events.flatMap((event) =>
      event.type === 'DraftReturned'
        ? [{ ...returnedBy(theCase, event), reason: ruling?.reason(event.reasonId) ?? event.reasonId }]
        : [],
    ),
    lateReason: lateReasonOf(events),
    notCompetent: theCase.assignments.flatMap(({ status, executorId }) =>
      status === 'returned' ? [{ executorId }] : [],
    ),
    ground: theCase.ground && { ...theCase.ground, label: ruling?.ground(theCase.ground.id) ?? theCase.ground.id },
    interimAt: placements.find(({ kind }) => kind === 'interim')?.placedAt ?? null,
    answeredAt: isAnswered(theCase) ? theCase.closedAt : null,
    debt: debt && { dueAt: debt.dueAt, promisedAt: debt.promisedAt },
    registration: registrationOf(events),
    stages: stagesOf(theCase, clock),
    clocks: clockAccounts(theCase, deadlines, ruling?.isExecutors ?? (() => false)),
  };
}

function isAnswered({ status }: Case): boolean {
  return status === 'answered' || status === 'explained';
}

function firstAt({ moments }: Case, name: string): number | null {
  return moments.find(({ event }) => event === name)?.at ?? null;
}

function executorOfAssignment({ assignments }: Case, assignmentId: string | null): string | null {
  return assignments.find(({ id }) => id === assignmentId)?.executorId ?? null;
}

function photosOf({ drafts }: Case, role: FileRole): number {
  const files = drafts.flatMap((draft) => draft.files.filter((file) => file.role === role));
  return new Set(files.map(({ hash }) => hash)).size;
}

function returnedBy(theCase: Case, { draftId, reasonId }: Extract<CaseEvent, { type: 'DraftReturned' }>) {
  const draft = theCase.drafts.find(({ id }) => id === draftId);
  return { executorId: executorOfAssignment(theCase, draft?.assignmentId ?? null), reasonId };
}

function lateReasonOf(events: readonly CaseEvent[]): LateReason | null {
  return events.reduce<LateReason | null>(
    (known, event) => (event.type === 'LatenessExplained' ? event.reason : null) ?? known,
    null,
  );
}

function registrationOf(events: readonly CaseEvent[]): string | null {
  return events.reduce<string | null>(
    (known, event) => (event.type === 'HandedOver' ? event.registration : null) ?? known,
    null,
  );
}

function stagesOf(theCase: Case, clock: WorkClock): Record<Stage, number | null> {
  const detected = firstAt(theCase, 'detected') ?? theCase.takenAt;
  const [assigned, submitted] = [firstAt(theCase, 'assigned'), firstAt(theCase, 'draftSubmitted')];
  const [approved, placed] = [firstAt(theCase, 'approved'), firstAt(theCase, 'placed')];
  const between = (from: number | null, until: number | null): number | null =>
    from === null || until === null || until < from
      ? null
      : clock.between(countable(clock, from), countable(clock, until));
  return {
    routing: between(detected, assigned),
    drafting: between(assigned, submitted),
    approving: between(submitted, approved),
    placing: between(approved, placed),
    firstReaction: between(detected, placed),
    answering: between(detected, isAnswered(theCase) ? theCase.closedAt : null),
  };
}
