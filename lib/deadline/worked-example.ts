import type { CaseFacts } from '../case/facts';
import type { Moment } from '../case/moment';
import type { RegulationProfile } from '../regulation/schema';
import type { WorkClock } from '../time/work-clock';
import type { Clocks } from './clocks';
import { compileProfile } from './compile-profile';
import type { Deadline } from './deadline';
import { deadlinesOf } from './deadlines-of';
import { supposedCase } from './supposed-case';

const BEGINNINGS = ['published', 'detected', 'received', 'read'] as const;

/** One line of the example; `startedAt` and `dueAt` are epoch milliseconds. */
export type ExampleLine = Pick<
  Deadline,
  'id' | 'label' | 'clause' | 'role' | 'startEvent' | 'startedAt' | 'dueAt' | 'form' | 'cappedBy' | 'provisional'
>;

/** The main path; the moments of one step happen together. */
const STEPS = [
  ['assigned'],
  ['draftSubmitted', 'finalDraftSubmitted'],
  ['approved', 'finalApproved'],
  ['placed', 'finalPlaced'],
] as const;

/**
 * One message walked down the main path of a regulation, every act done at its last permitted minute (at once where
 * the act sets none): «сообщение от пт 17:30 → ответ до …». Published, found, received and read at `start` (epoch ms);
 * `facts` choose among the rules that ask for them. In the order of due times, duties without a time last.
 */
export function workedExample(
  profile: RegulationProfile,
  clock: WorkClock | Clocks,
  start: number,
  facts: Partial<CaseFacts> = {},
): readonly ExampleLine[] {
  const told: Moment[] = BEGINNINGS.map((event) => ({ event, at: start, seq: 1 }));
  const at = (now: number) => deadlinesOf(supposedCase(told, start, facts), profile, clock, now);
  let now = start;
  for (const [index, step] of STEPS.entries()) {
    const asked = new Set(
      compileProfile(profile)
        .filter(({ satisfiedBy }) => step.some((event) => satisfiedBy.has(event)))
        .map(({ id }) => id),
    );
    const due = at(now).find(
      ({ id, doneAt, dueAt, optional }) => asked.has(id) && doneAt === null && dueAt && !optional,
    );
    now = Math.max(now, due?.dueAt ?? now);
    const ids = index === 0 ? { assignmentId: 'example' } : { assignmentId: 'example', draftId: 'example' };
    told.push(...step.map((event) => ({ event, at: now, seq: index + 2, ...ids })));
  }
  const when = ({ dueAt }: Deadline) => dueAt ?? Number.MAX_SAFE_INTEGER;
  return at(start).toSorted((a, b) => when(a) - when(b) || a.startedAt - b.startedAt);
}
