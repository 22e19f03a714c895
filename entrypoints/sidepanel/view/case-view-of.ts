import type { RepeatsView } from '../../../components/demand-views';
import type { DeadlineView, OtherReading } from '../../../components/deadline-view';
import type { CaseView, DraftView, PartView } from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import { liveAssignments } from '../../../lib/case/live-assignments';
import type { ContentHash } from '../../../lib/case/message';
import { answerOf } from '../../../lib/deadline/answer-of';
import { debtOf } from '../../../lib/deadline/debt-of';
import type { Deadline } from '../../../lib/deadline/deadline';
import { targetAt } from '../../../lib/deadline/target-at';
import type { JournalEvent } from '../../../lib/journal/database';
import type { RegulationProfile } from '../../../lib/regulation/schema';
import { officeDate } from '../../../lib/time/office-date';
import { reactionWords } from '../../../lib/words/reaction-words';
import { approvers } from '../../desk/approvers';
import { assess } from '../../desk/assess';
import type { Desk } from '../../desk/desk';
import type { Ruling } from '../../desk/ruling';
import { actingExecutor } from './acting-executor';
import { classificationOf } from './classification-of';
import { endingsOf, type Around } from './endings-of';
import { declarableOf } from './declarable-of';
import { outsideEventsOf } from './outside-events-of';
import { executorChoicesOf } from './executor-choices-of';
import { demandsOf } from './demands-of';
import { goneWords } from './gone-words';
import { frozenDeadlines } from './frozen-deadlines';
import { historyOf, notesOf } from './history-of';
import { menuOf } from './menu-of';
import { messageViewOf } from './message-view-of';
import { nextStepOf } from './next-step-of';
import { otherReadingsOf } from './other-readings-of';
import { owedPartsOf } from './owed-parts-of';
import { partsViewOf } from './parts-view-of';
import { onPageOf } from './on-page-of';
import { outsideOf } from './outside-of';
import { correctableStarts } from './correctable-starts';
import { whoseTurnOf } from './whose-turn-of';
import { stepsOf } from './steps-of';
import { suggestionsOf } from './suggestions-of';

interface Given {
  desk: Desk;
  theCase: Case;
  ruling: Ruling;
  events: readonly JournalEvent[];
  contents: ReadonlyMap<ContentHash, string>;
  /** What other cases and the settings say about this one. */
  around: Around;
  repeats: RepeatsView;
  now: number;
}

/** Everything the screen of one case shows, from its journal and the regulation it runs under. */
export function caseViewOf({ desk, theCase, ruling, events, contents, around, repeats, now }: Given): CaseView {
  const { profile, rules } = ruling;
  const assessed = assess(theCase, ruling, now);
  const counted = frozenDeadlines(assessed.deadlines, theCase.verdict);
  const others = otherReadingsOf(desk, theCase, counted, now);
  const deadlines = counted.map((deadline) => withReading(deadline, ruling, others.get(deadline.key) ?? []));
  const { zone } = desk.office.hours;
  const drafts = theCase.drafts.map((draft): DraftView =>
    draftViewOf(draft, profile, contents, goneWords(theCase, 'answers', zone)),
  );
  const today = officeDate(now, desk.office.hours.zone).date;
  const executors = executorChoicesOf(desk.office, today);
  const suggestedId = suggestionOf(desk, theCase, today);
  const answer = answerOf(counted);
  const endings = endingsOf({ desk, theCase, ruling, deadlines: counted, events, contents, around, today });
  const declarable = declarableOf(counted, profile);
  const outsideEvents = outsideEventsOf(theCase, ruling);
  const parts = partsOf(theCase, ruling, contents);
  const message = messageViewOf(theCase, profile, contents, zone);
  const owedParts = owedPartsOf(theCase, parts, ruling);
  return {
    caseId: theCase.id,
    number: theCase.number,
    status: theCase.status,
    takenAt: theCase.takenAt,
    message,
    onPage: onPageOf(theCase, contents),
    outside: outsideOf(theCase, profile, around.isOutside),
    classification: classificationOf(
      desk,
      theCase,
      ruling,
      suggestionsOf(desk.office, contents.get(theCase.message.text) ?? '', today),
    ),
    steps: stepsOf(theCase),
    answer: deadlines.find(({ key }) => key === answer?.key) ?? null,
    next: nextStepOf({
      theCase,
      ruling,
      move: assessed.move,
      deadlines,
      drafts,
      parts,
      owedParts,
      executors,
      suggestedId,
      writer: desk.office.people.find(({ id }) => id === desk.office.currentPersonId)?.name ?? '',
    }),
    deadlines,
    assignments: theCase.assignments.map(({ id, role, executorName, assignedAt, acknowledgedAt, status }) => ({
      id,
      role,
      label: executorName,
      assignedAt,
      acknowledgedAt,
      status,
    })),
    drafts,
    history: historyOf(desk, { events, brought: around.brought }, theCase.regulation),
    notes: notesOf(desk, events, contents),
    // A memo on shortcomings is offered once there are any.
    menu: menuOf(theCase, { ruling, office: desk.office, owedParts, move: assessed.move.act, now }).filter(
      (act) =>
        (act !== 'noteShortcoming' || endings.shortcomings !== null) &&
        (act !== 'declareDue' || declarable.length > 0) &&
        (act !== 'noteOutside' || outsideEvents.length > 0),
    ),
    explanationGrounds: rules.explanationGrounds.map(({ id, label }) => ({ id, label })),
    ...demandsOf(theCase, ruling),
    kinds: rules.answerKinds.map(({ kind }) => kind),
    executors,
    grounds: rules.declineGrounds.map(({ id, label, clause }) => ({ id, label, clause })),
    declarable,
    outsideEvents,
    starts: correctableStarts(theCase, profile, message.asksDate !== null),
    significant: theCase.facts.significant,
    emergency: theCase.facts.emergency,
    takers: takersOf(desk, theCase),
    reopenedLate: isReopenedLate(theCase, counted),
    repeats,
    turn: whoseTurnOf({
      office: {
        ...desk.office,
        people: assessed.move.act === 'review' ? approvers(desk.office, theCase, ruling) : desk.office.people,
      },
      profile,
      act: assessed.move.act,
      today,
    }),
    endings,
    owedParts,
    parts: partsViewOf({ theCase, ruling, deadlines: counted, contents }),
    debt: debtOf(theCase, profile, counted),
  };
}

function takersOf({ office: { people } }: Desk, { takenBy, alsoTakenBy }: Case): string[] {
  if (alsoTakenBy.length === 0) return [];
  return [takenBy, ...alsoTakenBy].map((id) => people.find((person) => person.id === id)?.name ?? id);
}

function isReopenedLate({ closedAt, moments }: Case, deadlines: readonly Deadline[]): boolean {
  const reopened = moments.findLast(({ event }) => event === 'reopened');
  if (closedAt !== null || !reopened) return false;
  return deadlines.some(({ state, dueAt }) => state === 'overdue' && dueAt !== null && dueAt < reopened.at);
}

/** The clock with what the act leaves open about it and how the office reads it. */
function withReading(deadline: Deadline, { profile, clocks }: Ruling, others: readonly OtherReading[]): DeadlineView {
  const rule = profile.deadlines[deadline.id];
  const provenance = rule?.provenance;
  const reading = [provenance?.ambiguity, provenance?.interpretation].filter((part) => part !== undefined).join(' → ');
  const reactions = rule ? reactionWords(rule, profile) : [];
  return {
    ...deadline,
    reading: reading === '' ? null : reading,
    alternative: provenance?.alternative ?? null,
    others,
    reactions,
    targetAt: targetAt(deadline, profile, clocks),
  };
}

function draftViewOf(
  draft: Case['drafts'][number],
  profile: RegulationProfile,
  contents: Given['contents'],
  gone: string | null,
): DraftView {
  const { id, version, kind, content, authorName, submittedAt, status, returnReasonId, returnComment, files } = draft;
  const reason = returnReasonId === null ? null : (profile.review.reasons[returnReasonId] ?? returnReasonId);
  return {
    id,
    version,
    kind,
    text: contents.get(content) ?? null,
    ...(gone !== null && { gone }),
    authorName,
    submittedAt,
    status,
    returned: reason === null ? null : { reason, comment: returnComment ?? '' },
    files,
  };
}

/** What live executors owe or gave: of all where the coordinator writes the joint answer, else of the co-executors. */
function partsOf(theCase: Case, { rules }: Ruling, contents: Given['contents']): PartView[] {
  return liveAssignments(theCase)
    .filter(({ role }) => role === 'co' || rules.composer.who === 'coordinator')
    .map(({ id, executorName, question, part, partFiles, status }) => ({
      assignmentId: id,
      label: executorName,
      question,
      text: part === null || status === 'partReturned' ? null : (contents.get(part) ?? ''),
      files: partFiles,
    }));
}

/** Who usually gets this topic, else this place; whoever stands in for him today. */
function suggestionOf({ office }: Desk, { facts }: Case, today: string): string | null {
  const topic = office.topics.find(({ name }) => name === facts.topic);
  const place = office.places.find(({ name }) => name === facts.place);
  const usual = (id: string | null | undefined) => actingExecutor(office, id ?? null, today)?.id ?? null;
  return usual(topic?.executorId) ?? usual(place?.executorId);
}
