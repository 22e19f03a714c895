import type { CaseFacts } from '../case/facts';
import type { CaseMoment, Moment } from '../case/moment';
import type { RegulationProfile } from '../regulation/schema';
import type { WorkClock } from '../time/work-clock';
import type { Clocks } from './clocks';
import { compileProfile } from './compile-profile';
import type { Deadline } from './deadline';
import { deadlinesOf } from './deadlines-of';
import { supposedCase } from './supposed-case';

/** One line of the example; `startedAt` and `dueAt` are epoch milliseconds. */
export type ExampleLine = Pick<
  Deadline,
  'id' | 'label' | 'clause' | 'role' | 'startEvent' | 'startedAt' | 'dueAt' | 'form' | 'cappedBy' | 'provisional'
>;

/** What a message of the example went through besides the main path. Instants are epoch ms; absent: as the main path. */
export interface ExampleTurns {
  facts?: Partial<CaseFacts>;
  published?: number;
  read?: number;
  /** When it was sent on, where the act sets no term for that. */
  assigned?: number;
  /** A second executor, sent to together with the first. */
  withSecond?: boolean;
  /** The answer is an interim one. */
  withInterim?: boolean;
}

/**
 * One message walked down the main path of a regulation, every act done at its last permitted minute (at once where
 * the act sets none): «сообщение от пт 17:30 → ответ до …». Published, found, received and read at `start` (epoch ms),
 * unless `turns` say otherwise; its `facts` choose among the rules that ask for them. In the order of due times,
 * duties without a time last.
 */
export function workedExample(
  profile: RegulationProfile,
  clock: WorkClock | Clocks,
  start: number,
  turns: ExampleTurns = {},
): readonly ExampleLine[] {
  const { published = start, read = start } = turns;
  const begun = { published, detected: start, received: start, read };
  const told: Moment[] = Object.entries(begun).map(([event, at]) => ({ event, at, seq: 1 }));
  const at = (now: number) => deadlinesOf(supposedCase(told, start, factsOf(turns)), profile, clock, now);
  let now = start;
  for (const [index, step] of stepsOf(turns).entries()) {
    const asked = new Set(
      compileProfile(profile)
        .filter(({ satisfiedBy }) => step.some(([event]) => satisfiedBy.has(event)))
        .map(({ id }) => id),
    );
    const due = at(now).find(
      ({ id, doneAt, dueAt, optional }) => asked.has(id) && doneAt === null && dueAt && !optional,
    );
    now = Math.max(now, due?.dueAt ?? (index === 0 ? turns.assigned : undefined) ?? now);
    told.push(...step.map(([event, of]) => ({ event, at: now, seq: index + 2, ...of })));
  }
  const when = ({ dueAt }: Deadline) => dueAt ?? Number.MAX_SAFE_INTEGER;
  return at(start).toSorted((a, b) => when(a) - when(b) || a.startedAt - b.startedAt);
}

type Step = readonly (readonly [event: CaseMoment, of: Pick<Moment, 'assignmentId' | 'draftId'>])[];

/** The main path; the moments of one step happen together. */
function stepsOf({ withSecond, withInterim }: ExampleTurns): readonly Step[] {
  const kind = withInterim ? 'interim' : 'final';
  const executor = { assignmentId: 'example' };
  const draft = { ...executor, draftId: 'example' };
  const second: Step = withSecond ? [['coAssigned', { assignmentId: 'second' }]] : [];
  return [
    [['assigned', executor], ...second],
    [
      ['draftSubmitted', draft],
      [`${kind}DraftSubmitted`, draft],
    ],
    [
      ['approved', draft],
      [`${kind}Approved`, draft],
    ],
    [
      ['placed', draft],
      [`${kind}Placed`, draft],
    ],
  ];
}

function factsOf({ facts, withSecond, withInterim }: ExampleTurns): Partial<CaseFacts> {
  return { ...(withSecond && { executorsCount: 2 }), ...(withInterim && { interimGiven: true }), ...facts };
}
