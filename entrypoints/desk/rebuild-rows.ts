import { replay } from '../../lib/case/replay';
import { rebuildProjection } from '../../lib/journal/rebuild-projection';
import { now } from '../../lib/platform/system';
import type { Desk } from './desk';
import { personalOf } from './personal-of';
import { projectCase } from './project-case';
import { countingAtHand } from './counting';

interface Options {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Makes every row anew from the journal, as a new version of the database asks for (`rebuildRows`), and answers with how
 * many cases there are. Begun again if interrupted.
 */
export async function rebuildRows(desk: Desk, options: Options = {}): Promise<number> {
  const { journal } = desk;
  const rebuilt = await rebuildProjection(
    journal,
    async (events) => {
      const theCase = replay(events);
      if (!theCase) throw new Error('A journal of a case begins with its taking');
      const ruling = countingAtHand(desk, theCase.regulation);
      return projectCase(theCase, ruling, await personalOf(journal, theCase), now());
    },
    options,
  );
  await journal.settings.delete('rebuildRows');
  return rebuilt;
}
