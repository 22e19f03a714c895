import type { RegulationProfile } from '../regulation/schema';
import type { Clocks } from './clocks';
import type { Deadline } from './deadline';
import { afterLimit } from './due-at';

/**
 * The softer term that the act names beside the limit («как правило, в течение часа»), from the same start: epoch ms. It is
 * never overdue. null: the act names none.
 */
export function targetAt({ id, startedAt }: Deadline, profile: RegulationProfile, clocks: Clocks): number | null {
  const rule = profile.deadlines[id];
  if (rule?.due.type !== 'after' || rule.due.target === undefined) return null;
  const clock = clocks.of(rule.calendar ?? profile.defaultCalendar);
  return afterLimit(startedAt, rule.due.target, rule.rollover, profile, clock).at;
}
