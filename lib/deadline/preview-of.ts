import type { Moment } from '../case/moment';
import type { RegulationProfile } from '../regulation/schema';
import type { WorkClock } from '../time/work-clock';
import { answerOf } from './answer-of';
import type { Clocks } from './clocks';
import type { Deadline } from './deadline';
import { deadlinesOf } from './deadlines-of';
import { supposedCase } from './supposed-case';

/** What taking a message now would mean; null where the act sets no such term. */
export interface Preview {
  answer: Deadline | null;
  draft: Deadline | null;
}

/**
 * The answer and draft deadlines of a message taken at `now` (epoch ms), not classified yet. `publishedAt` is null
 * where the page showed no date.
 */
export function previewOf(
  profile: RegulationProfile,
  clock: WorkClock | Clocks,
  now: number,
  publishedAt: number | null,
): Preview {
  const begun: Moment[] = ['detected', 'received', 'read'].map((event) => ({ event, at: now, seq: 1 }));
  if (publishedAt !== null) begun.push({ event: 'published', at: publishedAt, seq: 1 });
  const deadlines = deadlinesOf(supposedCase(begun, now), profile, clock, now);
  return {
    answer: answerOf(deadlines),
    draft: deadlines.find(({ act, dueAt, internal }) => act.kind === 'draft' && dueAt !== null && !internal) ?? null,
  };
}
