import type { Assignment, Case, Draft } from '../case/case';
import type { Moment } from '../case/moment';
import { CASE_BEGINNINGS } from '../regulation/case-beginnings';
import type { CompiledRule } from './compile-profile';
import type { MomentsOfCase } from './moments-of-case';

/** One running of a rule in a case: where it begins, and what has become of it. */
export interface Instance {
  key: string;
  ids: { assignmentId?: string; draftId?: string; occurrence?: number };
  start: Moment;
  /** When the act was done; null: not yet. */
  doneAt: number | null;
  /** The duty is gone though the act was not done: its assignment was taken back, its draft replaced. */
  gone: boolean;
}

/** The beginnings: whatever is done to a message is done after them, also when one is noted late or corrected. */
const BEGINNINGS: ReadonlySet<string> = new Set([...CASE_BEGINNINGS, 'taken']);

/**
 * The instances of a rule whose clock has started. `per: case` starts at the first occurrence of its event, and a
 * later one never restarts it: neither a reassignment nor a reopening gives more time.
 */
export function instancesOf(
  rule: CompiledRule,
  startEvent: string | null,
  theCase: Case,
  moments: MomentsOfCase,
): readonly Instance[] {
  const starts = startsOf(rule, startEvent, theCase, moments);
  const first = starts[0];
  if (!first || (rule.rule.notBefore !== undefined && moments.firstAt(rule.rule.notBefore) === null)) return [];
  if (rule.rule.per === 'case') return [instance(rule, first, {}, theCase, moments)];
  const begun = new Map<string, Moment>();
  for (const start of starts) {
    const key = instanceKey(rule, start);
    if (!begun.has(key)) begun.set(key, start);
  }
  return [...begun.values()].map((start) => instance(rule, start, idsOf(rule, start), theCase, moments));
}

function startsOf(
  { rule }: CompiledRule,
  startEvent: string | null,
  theCase: Case,
  moments: MomentsOfCase,
): readonly Moment[] {
  const all = startEvent === null ? [taking(theCase)] : moments.all(startEvent);
  const starts = all.some(({ revoked }) => revoked) ? all.filter(({ revoked }) => !revoked) : all;
  const [first] = starts;
  if (rule.per !== 'assignment' || !first || first.assignmentId !== undefined) return starts;
  const sendings = [...moments.all('assigned'), ...moments.all('coAssigned')];
  return sendings.flatMap(({ assignmentId }) => (assignmentId === undefined ? [] : [{ ...first, assignmentId }]));
}

/** A duty without an event stands from the taking on. */
function taking({ takenAt }: Case): Moment {
  return { event: 'taken', at: Math.floor(takenAt / 60_000) * 60_000, seq: 1 };
}

function instance(
  rule: CompiledRule,
  start: Moment,
  ids: Instance['ids'],
  theCase: Case,
  moments: MomentsOfCase,
): Instance {
  const doneAt = satisfiedAt(rule, start, theCase, moments);
  const key = rule.rule.per === 'case' ? rule.id : `${rule.id}@${instanceKey(rule, start)}`;
  const gone = doneAt === null && rule.rule.per !== 'case' && isGone(start, theCase);
  // What was done before the second event still counts as done.
  const at = Math.max(start.at, moments.firstAt(rule.rule.notBefore ?? '') ?? start.at);
  return { key, ids, start: { ...start, at }, doneAt, gone };
}

function instanceKey({ rule }: CompiledRule, start: Moment): string {
  if (rule.per === 'assignment') return start.assignmentId ?? '';
  if (rule.per === 'draft') return `${start.draftId ?? ''}${start.again ? `.${start.seq}` : ''}`;
  return `${start.seq}${start.assignmentId ? `.${start.assignmentId}` : ''}`;
}

function idsOf({ rule }: CompiledRule, { assignmentId, draftId, seq }: Moment): Instance['ids'] {
  return {
    ...(rule.per !== 'draft' && assignmentId !== undefined && { assignmentId }),
    ...(rule.per !== 'assignment' && draftId !== undefined && { draftId }),
    ...(rule.per === 'occurrence' && { occurrence: seq }),
  };
}

function satisfiedAt(rule: CompiledRule, start: Moment, theCase: Case, moments: MomentsOfCase): number | null {
  const { per } = rule.rule;
  let done: Moment | null = null;
  for (const event of rule.satisfiedBy) {
    for (const moment of moments.all(event)) {
      if (done && done.at <= moment.at) break;
      // A draft that waits for approval once more was not handed in once more.
      if (moment.again || (per === 'case' && moments.isWithdrawn(moment))) continue;
      if (!(per === 'case' && BEGINNINGS.has(start.event)) && !isAfter(moment, start)) continue;
      if (per !== 'case' && differs(moment.assignmentId, boundTo(start))) continue;
      if (per === 'draft' && differs(moment.draftId, start.draftId)) continue;
      if (isReturn(start) && differs(roleOf(moment, theCase), roleOf(start, theCase))) continue;
      done = moment;
    }
  }
  return done && done.at;
}

function isAfter(moment: Moment, start: Moment): boolean {
  return moment.at > start.at || (moment.at === start.at && moment.seq > start.seq);
}

function differs(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** The text of a whole answer that was approved or placed is the office's, whoever wrote it and has the work by now. */
const OF_OFFICE = /^(?!part).*(?:approved|placed)$/i;

/** What begins with an executor's return is done by another assignment than the one that ended with it, in the same role. */
function boundTo(start: Moment): string | undefined {
  return isReturn(start) || OF_OFFICE.test(start.event) ? undefined : start.assignmentId;
}

function isReturn({ event }: Moment): boolean {
  return event === 'returnedNotCompetent';
}

function roleOf({ assignmentId }: Moment, { assignments }: Case): Assignment['role'] | undefined {
  return assignments.find(({ id }) => id === assignmentId)?.role;
}

function isGone(start: Moment, { assignments, drafts }: Case): boolean {
  const assignment = assignments.find(({ id }) => id === boundTo(start));
  const draft = drafts.find(({ id }) => id === start.draftId);
  return isTakenBack(assignment) || isReplaced(start, draft);
}

function isTakenBack(assignment: Assignment | undefined): boolean {
  return assignment?.status === 'withdrawn' || assignment?.status === 'returned';
}

/** Nobody owes the check, or the placing, of a draft that a newer version replaced or that went back for rework. */
function isReplaced({ event }: Moment, draft: Draft | undefined): boolean {
  const waits = draft?.status !== 'superseded' && draft?.status !== 'returned';
  return !waits && (/draftSubmitted$/i.test(event) || /approved$/i.test(event));
}
