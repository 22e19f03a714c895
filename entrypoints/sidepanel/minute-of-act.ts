import type { Case } from '../../lib/case/case';
import { instantOf } from './instant-of';

const MINUTE_MS = 60_000;

/**
 * The instant (epoch ms) of an act for which a person typed a minute of the office's wall clock, `YYYY-MM-DDTHH:MM`. What the
 * case holds already of that very minute came before the act: nobody types seconds.
 */
export function minuteOfAct({ moments }: Pick<Case, 'moments'>, wall: string, zone: string): number {
  const begins = instantOf(wall, zone);
  return Math.max(begins, ...moments.map(({ at }) => at).filter((at) => at < begins + MINUTE_MS));
}
