import type { CaseEvent } from './events';
import type { ContentHash } from './message';
import { personalData } from './personal-data';

/** Hashes of the texts and of the files that an event names; each may have been erased since. */
export function contentsNamedBy(event: CaseEvent): { texts: readonly ContentHash[]; files: readonly ContentHash[] } {
  const { files, ...texts } = personalData([event]);
  return { texts: Object.values(texts).flat(), files };
}
