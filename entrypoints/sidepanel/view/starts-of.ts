import type { CaseView } from '../../../components/view-models';
import type { Case } from '../../../lib/case/case';
import type { StartMoment } from '../../../lib/case/events';
import type { RegulationProfile } from '../../../lib/regulation/schema';

const STARTS: readonly StartMoment[] = ['published', 'detected', 'received', 'read'];

/** The starts that some clock of this profile leans on, as they stand: only these are worth correcting. */
export function startsOf({ moments }: Case, { deadlines }: RegulationProfile): CaseView['starts'] {
  const used = new Set(Object.values(deadlines).flatMap(({ due }) => ('event' in due ? [due.event] : [])));
  return STARTS.filter((moment) => used.has(moment)).map((moment) => ({
    moment,
    at: moments.find(({ event }) => event === moment)?.at ?? null,
  }));
}
