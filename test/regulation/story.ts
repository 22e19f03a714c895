import { decide } from '../../lib/case/decide';
import { isRefusal, type Refusal } from '../../lib/case/decision';
import type { Case } from '../../lib/case/case';
import type { Command, CommandOf } from '../../lib/case/commands';
import type { CaseEvent } from '../../lib/case/events';
import { replay } from '../../lib/case/replay';
import type { Deadline } from '../../lib/deadline/deadline';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { caseRules } from '../../lib/regulation/case-rules';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { withReadings } from '../../lib/regulation/with-readings';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock, type WorkClock } from '../../lib/time/work-clock';
import { journalled } from '../case/journalled';
import { co, draft, hashOf, main, message } from '../case/steps';
import { at, nineToSix, wall } from '../deadline/a-case';

/**
 * One message led through a regulation by real commands: what is refused, when each clock is due. Times are on the
 * office's wall clock («2026-04-30 15:00»); the office works Monday to Friday 09:00–18:00, lunch 13:00–14:00.
 */
export function story(id: string, readings: Record<string, string> = {}) {
  const profile = profileWith(id, readings);
  const zone = profile.calendars[profile.defaultCalendar]?.timeZone ?? '';
  const rules = caseRules(profile);
  const clock = clockIn(zone);
  const events: CaseEvent[] = [];
  const contextAt = (when: string) => ({ now: at(when, zone), by: 'coordinator', rules, undoWindow: 10_000 });
  const theCase = (): Case => {
    const found = replay(events);
    if (!found) throw new Error('nothing was taken yet');
    return found;
  };

  const told = {
    profile,
    theCase,
    /** The message is taken, its clocks beginning where `starts` says (at `when` where it does not). */
    taken(when: string, starts: Record<string, string> = {}, change: Partial<CommandOf<'takeMessage'>> = {}) {
      return told.does(when, {
        type: 'takeMessage',
        number: 1,
        message: { ...message, publishedAt: null },
        regulation: { id: profile.id, edition: profile.edition },
        via: 'button',
        starts: Object.fromEntries(Object.entries(starts).map(([name, time]) => [name, at(time, zone)])),
        facts: {},
        ...change,
      });
    },
    /** The commands, each of which must be let through. */
    does(when: string, ...commands: Command[]) {
      for (const command of commands) {
        const context = contextAt(when);
        const decision = decide(command, replay(events), context);
        if (isRefusal(decision)) throw new Error(`${when} ${command.type}: ${decision.words}`);
        events.push(...journalled(decision.events, events.length, context.now, context.by));
      }
      return told;
    },
    /** The clause the refusal names, or its code; null where the act is let through. */
    refusal(when: string, command: Command): string | null {
      const decision: object = decide(command, replay(events), contextAt(when));
      return isRefusal(decision) ? clauseOf(decision) : null;
    },
    all(deadlineId: string, now: string): readonly Deadline[] {
      return deadlinesOf(theCase(), profile, clock, at(now, zone)).filter((one) => one.id === deadlineId);
    },
    /** The last instance of a deadline. */
    deadline(deadlineId: string, now: string): Deadline | undefined {
      return told
        .all(deadlineId, now)
        .toSorted((a, b) => a.startedAt - b.startedAt)
        .at(-1);
    },
    /** Due time of the last instance and its state, «2026-05-04 17:00 running»; a form («none») where it has no time. */
    due(deadlineId: string, now: string): string {
      const found = told.deadline(deadlineId, now);
      return found ? `${wall(found.dueAt, zone) ?? found.form} ${found.state}` : '—';
    },
  };
  return told;
}

const clocks = new Map<string, WorkClock>();

function clockIn(zone: string): WorkClock {
  const clock = clocks.get(zone) ?? createWorkClock({ ...nineToSix, zone }, russianCalendar);
  clocks.set(zone, clock);
  return clock;
}

function profileWith(id: string, readings: Record<string, string>): RegulationProfile {
  const profile = builtInProfiles.find((one) => one.id === id);
  if (!profile) throw new Error(id);
  return withReadings(profile, readings);
}

const clauseOf = ({ clause, code }: Refusal): string => clause ?? code;

export const toMain: Command = { type: 'assignExecutors', assignees: [main] };
export const toBoth: Command = { type: 'assignExecutors', assignees: [main, co] };

/** A draft of the main executor. */
export const aDraft = (draftId: string, change: Partial<CommandOf<'submitDraft'>> = {}): Command => ({
  ...draft,
  draftId,
  content: hashOf(draftId),
  ...change,
});
export const approval = (draftId: string): Command => ({ type: 'approveDraft', draftId, content: hashOf(draftId) });
export const placing = (
  draftId: string,
  channel: 'network' | 'private' | 'region' | 'system' = 'network',
): Command => ({
  type: 'placeAnswer',
  draftId,
  channel,
  url: null,
  content: hashOf(draftId),
});
export const returning = (draftId: string, comment = 'Назовите дату.'): Command => ({
  type: 'returnDraft',
  draftId,
  reasonId: 'noDate',
  comment,
});
export const part = (assignmentId = 'a-co'): Command => ({
  type: 'submitPart',
  assignmentId,
  content: hashOf(assignmentId),
});
