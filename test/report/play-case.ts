import type { Case } from '../../lib/case/case';
import type { CaseRules } from '../../lib/case/case-rules';
import type { Command } from '../../lib/case/commands';
import { decide } from '../../lib/case/decide';
import { isRefusal } from '../../lib/case/decision';
import type { CaseEvent } from '../../lib/case/events';
import { evolve } from '../../lib/case/evolve';
import { clocksOf, type Clocks } from '../../lib/deadline/clocks';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { verdictOf } from '../../lib/deadline/verdict-of';
import { caseRules } from '../../lib/regulation/case-rules';
import { hoursOfCalendar } from '../../lib/regulation/hours-of-calendar';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { russianCalendar } from '../../lib/time/production-calendar';
import { createWorkClock } from '../../lib/time/work-clock';

/** A regulation with the hours it proposes: what the worker has at hand when it decides. */
export interface TestRuling {
  profile: RegulationProfile;
  rules: CaseRules;
  clocks: Clocks;
}

export function testRuling(profile: RegulationProfile): TestRuling {
  const calendar = profile.calendars[profile.defaultCalendar];
  if (!calendar) throw new Error('no calendar');
  const clock = createWorkClock(hoursOfCalendar(calendar), russianCalendar);
  return { profile, rules: caseRules(profile), clocks: clocksOf(profile, clock) };
}

/** A case under way: each command is decided as the program decides it, and must be accepted. */
export class CasePlay {
  readonly events: CaseEvent[] = [];
  state: Case | null = null;

  readonly ruling: TestRuling;
  readonly caseId: string;
  at: number;

  constructor(ruling: TestRuling, caseId: string, at: number) {
    this.ruling = ruling;
    this.caseId = caseId;
    this.at = at;
  }

  /** `minutes` after the step before. */
  act(minutes: number, command: Command): this {
    this.at += minutes * 60_000;
    this.decide(command);
    const { state } = this;
    if (state?.closedAt !== null && state?.verdict === null && state.status !== 'cancelled') {
      const deadlines = deadlinesOf(state, this.ruling.profile, this.ruling.clocks, this.at);
      this.decide({ type: 'recordVerdict', verdict: verdictOf(deadlines, russianCalendar.version) });
    }
    return this;
  }

  private decide(command: Command): void {
    const context = { now: this.at, by: 'coordinator', rules: this.ruling.rules, undoWindow: 10_000 };
    const decision = decide(command, this.state, context);
    if (isRefusal(decision)) throw new Error(`${this.caseId}, ${command.type}: ${decision.words}`);
    for (const event of decision.events) {
      const seq = this.events.length + 1;
      const recordedAt = new Date(this.at).toISOString();
      const written = {
        ...event,
        id: `${this.caseId}-${seq}`,
        caseId: this.caseId,
        seq,
        recordedAt,
        by: 'coordinator',
      };
      this.events.push(written);
      this.state = evolve(this.state, written);
    }
  }
}
