import type {
  AppealView,
  EndingsView,
  ExplainView,
  MemoView,
  WideView,
} from '../../../components/endings/endings-view';
import type { Case } from '../../../lib/case/case';
import { mainAssignment } from '../../../lib/case/live-assignments';
import { unexplained } from '../../../lib/case/unexplained';
import { moverOf } from '../../../lib/deadline/compile-profile';
import type { ContentHash } from '../../../lib/case/message';
import type { Deadline } from '../../../lib/deadline/deadline';
import type { JournalEvent } from '../../../lib/journal/database';
import { GROUND_NAMES } from '../../../lib/regulation/ground-names';
import { dateTimeWords } from '../../../lib/words/date-time-words';
import { memoText } from '../../../lib/words/memo-text';
import { transferText } from '../../../lib/words/transfer-text';
import { words } from '../../../lib/words/words';
import { shortcomingsOf } from './shortcomings-of';
import type { Desk } from '../../desk/desk';
import { whoseAct } from '../../desk/whose-act';
import type { Ruling } from '../../desk/ruling';

export interface Around {
  /** An open case that waits for this message's author. */
  continues: EndingsView['continues'];
  warnsOfMail: boolean;
  /** Under whose name the office answers in the message's network; '': nobody has said. */
  answersAs: string;
  /** Whether the act does not cover the page of the message; null: nobody has said. */
  isOutside: boolean | null;
  /** When earlier answers stood, by linked cases, epoch ms. */
  earlierAnswers: readonly number[];
  /** Whose copy brought an event of this case, by its id. */
  brought: ReadonlyMap<string, string>;
}

interface Given {
  desk: Desk;
  theCase: Case;
  ruling: Ruling;
  deadlines: readonly Deadline[];
  events: readonly JournalEvent[];
  contents: ReadonlyMap<ContentHash, string>;
  around: Around;
  /** Office date. */
  today: string;
}

/** What the endings of a case need on the screen. */
export function endingsOf(given: Given): EndingsView {
  const { theCase, ruling, contents, around } = given;
  const { profile, rules } = ruling;
  const final = rules.answerKinds.find(({ kind }) => kind === 'final');
  const asked = theCase.placements.findLast(({ kind }) => kind === 'clarification');
  const draft = theCase.drafts.at(-1);
  const isTransfer = rules.channel.id === 'region' || rules.channel.id === 'system';
  const text = draft && contents.get(draft.content);
  return {
    stopLabel: profile.output.stopLabel,
    answersAs: around.answersAs,
    transferText:
      draft && text !== undefined && isTransfer
        ? transferText({
            channel: rules.channel.id,
            number: theCase.number,
            url: theCase.message.url,
            kind: draft.kind,
            executor: mainAssignment(theCase)?.executorName ?? draft.authorName,
            answer: text,
          })
        : null,
    isPrivate: theCase.facts.visibility === 'private',
    privateClause: rules.privateClause,
    noInterimClause: rules.answerKinds.some(({ kind }) => kind === 'interim') ? null : (final?.clause ?? ''),
    waitingSince: theCase.status === 'clarifying' && asked ? asked.placedAt : null,
    promisedAt: theCase.closedAt === null ? (theCase.promises.at(-1)?.dueAt ?? null) : null,
    explain: explainOf(given),
    appeal: appealOf(given),
    memo: memoOf(given),
    shortcomings: shortcomingsOf(given.desk, theCase, profile, given.deadlines),
    unexplained: unexplainedOf(given),
    threatGrounds: profile.memos.immediate
      ? rules.declineGrounds.map(({ id }) => id).filter((id) => GROUND_NAMES.threat.includes(id))
      : [],
    wide: wideOf(given),
    hops: theCase.assignments.filter(
      ({ role, status }) => role === 'main' && (status === 'returned' || status === 'withdrawn'),
    ).length,
    continues: theCase.closedAt === null && theCase.status === 'taken' ? around.continues : null,
  };
}

/** Only what the office and its executors owed: what others did late is not theirs to explain. */
function unexplainedOf({ theCase, ruling: { profile } }: Given): EndingsView['unexplained'] {
  const isOurs = (role: string) => profile.roles[role] !== undefined && OURS.has(moverOf(profile, role));
  return unexplained(theCase)
    .filter(({ role }) => isOurs(role))
    .map(({ key, clause, label, outcome, lateMinutes }) => ({
      key,
      clause,
      label,
      lateMinutes: outcome === 'missed' ? null : lateMinutes,
    }));
}

const OURS: ReadonlySet<string> = new Set(['own', 'executor']);

function explainOf({ ruling: { profile, rules }, deadlines, around }: Given): ExplainView | null {
  const [first] = rules.explanationGrounds;
  if (!first) return null;
  const act = Object.values(profile.acts).find(({ kind }) => kind === 'explain');
  const due = deadlines.find((deadline) => deadline.act.kind === 'explain');
  return {
    clause: first.clause,
    role: profile.roles[act?.by ?? profile.cast.coordinator]?.label ?? '',
    grounds: rules.explanationGrounds.map(({ id, label, clause, requires }) => ({ id, label, clause, requires })),
    dueAt: due?.dueAt ?? null,
    earlierAnswers: around.earlierAnswers,
  };
}

function appealOf({ desk, theCase, ruling: { profile, rules }, events, contents, around, today }: Given): AppealView {
  if (!rules.appeal) return { path: 'advice' };
  const consent = events.findLast((event) => event.type === 'ConsentRecorded');
  const handedOver = events.findLast((event) => event.type === 'HandedOver');
  const reply = events.findLast((event) => event.type === 'AuthorReplied');
  return {
    path: 'handOver',
    clause: rules.appeal.clause,
    to: profile.roles[profile.cast.clerk ?? '']?.label ?? '',
    consent: consent
      ? {
          at: Date.parse(consent.happenedAt),
          who: personOf(desk, consent.by),
          wording: consent.wording,
          url: consent.url,
        }
      : null,
    handedOver:
      handedOver && theCase.status === 'handedOver'
        ? {
            to: handedOver.to,
            registration: handedOver.registration,
            turn: whoseAct({ office: desk.office, profile, act: 'register', today }),
          }
        : null,
    warnsOfMail: around.warnsOfMail,
    lastReply: reply?.content == null ? null : (contents.get(reply.content) ?? null),
  };
}

function memoOf({ desk, theCase, ruling: { profile }, events, contents }: Given): MemoView | null {
  const { immediate } = profile.memos;
  if (!immediate) return null;
  const label = (role: string) => profile.roles[role]?.label ?? role;
  const flagged = events.findLast((event) => event.type === 'SignificanceFlagged');
  const informed = events.findLast((event) => event.type === 'HeadInformed');
  const signedBy = immediate.signedBy === undefined ? null : label(immediate.signedBy);
  const { message, facts } = theCase;
  const executor = mainAssignment(theCase)?.executorName;
  const foundAt = theCase.moments.findLast(({ event }) => event === 'detected')?.at ?? theCase.takenAt;
  return {
    clause: immediate.provenance.clause,
    signedBy: signedBy ?? '',
    flaggedAt: flagged ? Date.parse(flagged.happenedAt) : null,
    informedAt: informed ? Date.parse(informed.happenedAt) : null,
    text: memoText({
      to: label(immediate.to),
      signedBy,
      clause: immediate.provenance.clause,
      number: theCase.number,
      topic: facts.topic,
      place: facts.place,
      text: contents.get(message.text) ?? null,
      url: message.url,
      where: [words.network[message.network], words.messageKind[message.kind], message.pageTitle]
        .filter((part) => part !== '')
        .join(', '),
      reason: flagged?.reason ?? '',
      foundAt: dateTimeWords(foundAt, desk.office.hours.zone),
      state: [words.status[theCase.status], executor].filter(Boolean).join(', '),
      sender: [personOf(desk, desk.office.currentPersonId), desk.office.name].filter(Boolean).join(', '),
    }),
  };
}

function wideOf({ theCase, ruling: { profile }, events }: Given): WideView | null {
  const act = Object.values(profile.acts).find(({ place, discretionary }) => place === 'ownPage' && discretionary);
  if (!act || !theCase.placements.some(({ kind }) => kind === 'final')) return null;
  const done = events.flatMap((event) =>
    event.type === 'OutsideEventNoted' && event.event === act.emits ? [event] : [],
  );
  return {
    clause: act.provenance.clause,
    event: act.emits,
    isPrivate: theCase.facts.visibility === 'private',
    places: (act.channels.length > 0 ? act.channels : [words.endings.wide.anywhere]).map((name) => {
      const mark = done.find(({ note }) => note === name);
      return { name, doneAt: mark ? Date.parse(mark.happenedAt) : null };
    }),
  };
}

function personOf({ office }: Desk, id: string): string {
  return office.people.find((person) => person.id === id)?.name ?? id;
}
