import type { CaseEventBody, CaseEventType } from '../case/events';
import { classifiedWords } from './classified-words';
import { dateWords } from './date-time-words';
import { intervalsWords } from './intervals-words';
import { words } from './words';

/** Names behind the ids of an event: the profile's grounds, reasons and categories. An unknown id comes back as it is. */
export interface EventNames {
  ground: (id: string) => string;
  reason: (id: string) => string;
  category: (id: string) => string;
  event: (id: string) => string;
  /** An instant in the words of the office, e.g. `dateTimeWords` with its zone. */
  instant: (at: number) => string;
  /** What the act calls the end of its output where that is no network: «внесено в ИМ». */
  stop: string;
}

/** One line of the history: what happened, and what else should be known about it (null: nothing). */
export interface EventWords {
  what: string;
  detail: string | null;
}

type Say = { [T in CaseEventType]: (event: Extract<CaseEventBody, { type: T }>, names: EventNames) => EventWords };

/** Says an event of the journal in words. Who and when are shown by the caller: they are in the envelope. */
export function eventWords(event: CaseEventBody, names: EventNames): EventWords {
  const say = SAY[event.type] as (event: CaseEventBody, names: EventNames) => EventWords;
  return say(event, names);
}

const it = words.events;

const SAY: Say = {
  MessageTaken: (e) => line(it.MessageTaken(it.via[e.via])),
  RegulationApplied: () => line(it.RegulationApplied),
  VerdictReached: (e) => line(it.VerdictReached(e.verdict.clocks.some(({ outcome }) => outcome !== 'met'))),
  TakingCancelled: () => line(it.TakingCancelled),
  MessageRead: () => line(it.MessageRead),
  MessageChangeNoticed: () => line(it.MessageChangeNoticed),
  MessageVanishNoticed: () => line(it.MessageVanishNoticed),
  MessageSeenAgain: () => line(it.MessageSeenAgain),
  StartCorrected: (e, names) =>
    line(
      it.StartCorrected(words.startMoment[e.moment]),
      it.fromTo(e.from === null ? it.empty : names.instant(Date.parse(e.from)), names.instant(Date.parse(e.to))),
      it.reason(e.reason),
    ),
  CaseClassified: (e, names) => line(it.CaseClassified, ...classifiedWords(e.before, e.after, names.category)),
  EmergencyDeclared: (e) => line(it.EmergencyDeclared, ...Object.entries(e.hours).map(dayOf), it.reason(e.reason)),
  SignificanceFlagged: (e) => line(it.SignificanceFlagged, e.reason),
  HeadInformed: (e) => line(it.HeadInformed, e.signedBy && it.signedBy(e.signedBy), e.note),
  ShortcomingFound: (e) => line(it.ShortcomingFound(e.clause), e.note),
  ExecutorAssigned: (e) =>
    line(
      (e.role === 'main' ? it.ExecutorAssigned : it.CoExecutorAssigned)(e.executorName),
      e.question && it.question(e.question),
    ),
  PartsOrdered: () => line(it.PartsOrdered),
  AssignmentWithdrawn: (e) => line(it.AssignmentWithdrawn, it.reason(e.reason)),
  AssignmentAcknowledged: () => line(it.AssignmentAcknowledged),
  AssignmentReturned: (e) => line(it.AssignmentReturned, e.reason),
  ReminderSent: () => line(it.ReminderSent),
  PartSubmitted: () => line(it.PartSubmitted),
  PartReturned: (e) => line(it.PartReturned, e.reason),
  PartApproved: () => line(it.PartApproved),
  DraftSubmitted: (e, names) =>
    line(
      it.DraftSubmitted(words.answerKind[e.kind]),
      it.author(e.authorName),
      e.problemConfirmed ? '' : it.notConfirmed,
      e.promisedAt === null ? '' : it.promised(names.instant(Date.parse(e.promisedAt))),
      e.notRouted ? it.notRouted(e.notRouted) : '',
      e.rewritten ? it.rewritten : '',
      e.files ? words.files.named(e.files.map(({ name }) => name).join(', ')) : '',
    ),
  DraftReturned: (e, names) => line(it.DraftReturned, names.reason(e.reasonId), e.comment),
  AnswerApproved: (e) => line(it.AnswerApproved, ...(e.answered ? [it.answered(e.answered.length)] : [])),
  ApprovalRevoked: (e) => line(it.ApprovalRevoked, it.reason(e.reason)),
  AnswerPlaced: (e, names) => {
    const where = e.channel === 'network' || e.channel === 'private' ? it.placedIn[e.channel] : names.stop;
    return line(it.AnswerPlaced(words.answerKind[e.kind], where), e.url ?? '');
  },
  DueDateDeclared: (e, names) => line(it.DueDateDeclared(names.instant(Date.parse(e.dueAt))), e.note),
  AuthorReplied: () => line(it.AuthorReplied),
  GroupJoined: () => line(it.GroupJoined),
  GroupLeft: () => line(it.GroupLeft),
  RepeatLinked: (e) => line(it.RepeatLinked, e.reason),
  OutsideEventNoted: (e, names) => line(it.OutsideEventNoted, names.event(e.event), e.note),
  ProcessingDeclined: (e, names) => line(it.ProcessingDeclined(names.ground(e.groundId)), e.clause, e.note),
  ConsentRecorded: (e) => line(it.ConsentRecorded, e.wording),
  HandedOver: (e) => line(it.HandedOver(e.to), e.registration ? it.registration(e.registration) : ''),
  CaseClosed: (e) => line(it.CaseClosed, it.reason(e.reason)),
  LatenessExplained: (e) =>
    e.reason === null
      ? line(it.LatenessNotExplained)
      : line(it.LatenessExplained, it.reason(words.lateness.reasons[e.reason]), e.note),
  CaseReopened: (e) => line(it.CaseReopened, it.reason(e.reason)),
  NoteAdded: () => line(it.NoteAdded),
  PersonalDataErased: (e) =>
    line(it.PersonalDataErased[e.ground], e.parts.map((part) => words.personalPart[part]).join(', '), e.basis),
};

function line(what: string, ...details: readonly string[]): EventWords {
  const said = details.filter((detail) => detail !== '');
  return { what, detail: said.length > 0 ? said.join('; ') : null };
}

/** «21 ноября 2026: 10:00–14:00». */
function dayOf([date, hours]: [string, readonly (readonly [string, string])[]]): string {
  return `${dateWords(Date.parse(date), 'UTC')}: ${intervalsWords(hours)}`;
}
