import type { CaseView } from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import type { StartMoment } from '../../../lib/case/events';
import type { RegulationProfile } from '../../../lib/regulation/schema';
import { usedStarts } from './used-starts';

const STARTS: readonly StartMoment[] = ['published', 'detected', 'received', 'read'];

/**
 * The starts that some clock of this profile leans on, as they stand: only these are worth correcting. Besides, the time of
 * publication where a person is asked for it.
 */
export function correctableStarts(
  { moments }: Case,
  profile: Pick<RegulationProfile, 'deadlines'>,
  isDateAsked: boolean,
): CaseView['starts'] {
  const used = usedStarts(profile);
  return STARTS.filter((moment) => used.has(moment) || (isDateAsked && moment === 'published')).map((moment) => ({
    moment,
    at: moments.find(({ event }) => event === moment)?.at ?? null,
  }));
}
