import type { RegulationProfile } from '../regulation/schema';
import type { Deadline } from './deadline';

/** The clock begins with the interim answer, or exists only because one was given (Красноуфимский округ п. 9). */
export function isOfDebt({ id, startEvent }: Deadline, { deadlines }: RegulationProfile): boolean {
  const when = deadlines[id]?.when;
  const isBecauseOfInterim = when !== undefined && 'fact' in when && when.fact === 'interimGiven';
  return startEvent === 'interimPlaced' || isBecauseOfInterim;
}
