import type { Case } from '../case/case';
import { mainAssignment } from '../case/live-assignments';
import type { RegulationProfile } from '../regulation/schema';
import type { WorkClock } from '../time/work-clock';
import { byUrgency } from './by-urgency';
import { type Clocks, clocksOf, inEmergency } from './clocks';
import { type CompiledRule, compileProfile } from './compile-profile';
import { countable, isProvisional } from './countable';
import type { Deadline } from './deadline';
import { type DueTime, dueAt } from './due-at';
import { holds } from './holds';
import { type Instance, instancesOf } from './instances-of';
import { type MomentsOfCase, momentsOfCase } from './moments-of-case';
import { restartedAt } from './restarted-at';
import { stateOf } from './state-of';

interface Pass {
  theCase: Case;
  profile: RegulationProfile;
  /** Whose days off are off whatever happens. */
  usual: Clocks;
  /** The same with the hours declared in the case's emergency. */
  clocks: Clocks;
  now: number;
  moments: MomentsOfCase;
  /** What is already computed, by id of the rule. */
  done: Map<string, readonly Deadline[]>;
}

/**
 * Every clock of a case at once, the binding one first: the running ones by due time, then duties without a time,
 * then what is over. Rules whose condition does not hold and clocks whose start has not happened are not listed.
 *
 * `profile` has the office's readings applied and is passed as the same object for many cases; `clock` is the
 * office's, or a resolver where executors have hours of their own; `now` is epoch milliseconds. Nothing pauses a
 * clock: not a question to the author, not a rework, not a reassignment.
 */
export function deadlinesOf(
  theCase: Case,
  profile: RegulationProfile,
  clock: WorkClock | Clocks,
  now: number,
): readonly Deadline[] {
  const usual = 'office' in clock ? clock : clocksOf(profile, clock);
  const clocks = inEmergency(usual, theCase);
  const whole = Math.floor(now / 60_000) * 60_000;
  const pass: Pass = { theCase, profile, usual, clocks, now: whole, moments: momentsOfCase(theCase), done: new Map() };
  const all: Deadline[] = [];
  for (const rule of compileProfile(profile)) {
    const deadlines = ofRule(rule, pass);
    pass.done.set(rule.id, deadlines);
    all.push(...deadlines);
  }
  return all.toSorted(byUrgency);
}

function ofRule(rule: CompiledRule, pass: Pass): readonly Deadline[] {
  const { theCase, profile, clocks, moments, done } = pass;
  // A day off is one of the profile's main calendar: of the hours round the clock, or of the emergency, none is.
  const clock = clocks.of(profile.defaultCalendar);
  const { when } = rule.rule;
  if (when && !holds(when, { facts: theCase.facts, firstAt: (event) => moments.firstAt(event), clock })) return [];
  const startEvent = startOf(rule, done);
  if (startEvent === undefined) return [];
  const again = restartedAt(when, theCase, profile);
  return instancesOf(rule, startEvent, theCase, moments).map((instance) =>
    toDeadline(rule, startEvent, again === null ? instance : startedAgain(instance, again), pass),
  );
}

/** The act gives the time anew with the category: what was done before that stays done. */
function startedAgain(instance: Instance, at: number): Instance {
  const whole = Math.floor(at / 60_000) * 60_000;
  return { ...instance, start: { ...instance.start, at: Math.max(instance.start.at, whole) } };
}

/** The event a rule starts at; null for a duty that simply stands; undefined where what it counts back from does not apply. */
function startOf({ rule: { due } }: CompiledRule, done: Pass['done']): string | null | undefined {
  if (due.type === 'before') return done.get(due.deadline)?.[0]?.startEvent;
  return due.event ?? null;
}

function toDeadline(rule: CompiledRule, startEvent: string | null, instance: Instance, pass: Pass): Deadline {
  const { theCase, profile, now } = pass;
  const { act, role } = rule;
  const { label, nature, obligation, provenance } = rule.rule;
  const clock = clockFor(rule, instance, pass);
  const startedAt = countable(clock, instance.start.at);
  const base = (rule.baseId !== null && related(pass.done.get(rule.baseId), instance)) || null;
  const own = dueAt(
    rule,
    { ...instance, start: { ...instance.start, at: startedAt } },
    { theCase, profile, clock, base },
  );
  const cap = tightestCap(rule, instance, pass);
  const isCapped = cap !== null && (own.at === null || cap.dueAt < own.at);
  const due = isCapped ? cap.dueAt : own.at;
  const [internal, optional] = [nature === 'internal', obligation === 'option'];
  const state = stateOf(
    {
      dueAt: due,
      doneAt: instance.doneAt,
      gone: instance.gone,
      internal,
      optional,
      immediate: own.form === 'immediate',
    },
    theCase,
    now,
  );
  const until = instance.doneAt ?? theCase.closedAt ?? now;
  return {
    key: instance.key,
    id: rule.id,
    instance: instance.ids,
    label,
    act: { id: rule.actId, kind: act.kind, label: act.label },
    role: { id: act.by, label: role.label, side: role.side },
    mover: rule.mover,
    clause: provenance.clause,
    quote: provenance.quote,
    startEvent,
    startedAt: instance.start.at,
    ownDueAt: own.at,
    dueAt: due,
    form: isCapped && own.form !== 'immediate' ? 'timed' : own.form,
    cappedBy: isCapped ? { id: cap.id, clause: cap.clause, label: cap.label } : null,
    doneAt: instance.doneAt,
    state,
    provisional: due !== null && own.countedIn === 'working' && isProvisional(clock, startedAt, own.at ?? due),
    internal,
    optional,
    countedIn: own.countedIn,
    left:
      due === null || state === 'cancelled' || state === 'lapsed' ? null : minutes(own.countedIn, clock, until, due),
    elapsed: own.form === 'immediate' ? minutes('working', clock, instance.start.at, until) : null,
  };
}

/**
 * Whose working time counts: that of who must act. An executor's term that begins before he was chosen («6 часов со времени
 * выявления») runs by his week once he is; one that is counted back from another deadline, by that of the other.
 */
function clockFor(
  rule: CompiledRule,
  { start }: Instance,
  { usual, clocks: wider, theCase, profile }: Pass,
): WorkClock {
  const working = profile.weekendRule?.override?.by;
  const clocks = working === undefined || working.includes(rule.act.by) ? wider : usual;
  if (rule.calendarId !== null) return clocks.of(rule.calendarId);
  if (rule.mover !== 'executor' || !clocks.ofExecutor) return clocks.office;
  const assignment =
    theCase.assignments.find(({ id }) => id === start.assignmentId) ??
    (rule.baseId === null && mainAssignment(theCase));
  return (assignment && clocks.ofExecutor(assignment.executorId)) || clocks.office;
}

/** The instance of another deadline that belongs to this one: of the same assignment or draft, else of the case. */
function related(others: readonly Deadline[] | undefined, { start }: Instance): Deadline | undefined {
  const same = others?.find(
    ({ instance: { assignmentId, draftId } }) =>
      (assignmentId !== undefined && assignmentId === start.assignmentId) ||
      (draftId !== undefined && draftId === start.draftId),
  );
  return same ?? others?.[0];
}

/** The earliest of the caps; one that was met when this clock started binds no more. */
function tightestCap(
  { rule }: CompiledRule,
  instance: Instance,
  { done }: Pass,
): (Deadline & { dueAt: number }) | null {
  let tightest: (Deadline & { dueAt: number }) | null = null;
  for (const id of rule.notLaterThan) {
    const cap = related(done.get(id), instance);
    if (!cap || cap.dueAt === null) continue;
    if (cap.doneAt !== null && cap.doneAt <= instance.start.at) continue;
    if (!tightest || cap.dueAt < tightest.dueAt) tightest = { ...cap, dueAt: cap.dueAt };
  }
  return tightest;
}

function minutes(countedIn: DueTime['countedIn'], clock: WorkClock, from: number, until: number): number {
  if (countedIn === 'elapsed') return Math.floor((until - from) / 60_000);
  return clock.between(countable(clock, from), countable(clock, until));
}
