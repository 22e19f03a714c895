import type { JournalDatabase } from '../../lib/journal/database';
import { readDesk } from '../desk/open-desk';
import { inRulesTurn } from './in-rules-turn';
import { tellChanged } from './tell-changed';

/** While nobody waits for the panel: ends a recount of deadlines that was cut short with the window that began it. */
export async function endRecount(journal: JournalDatabase): Promise<void> {
  const isDue = async () => (await journal.settings.get('recountDue')) !== undefined;
  if (!(await isDue())) return;
  await inRulesTurn(async () => {
    // The window that began it may have ended it meanwhile.
    if (!(await isDue())) return;
    const { recountOpenCases } = await import('./recount-open-cases');
    await recountOpenCases(await readDesk(journal));
    tellChanged([]);
  });
}
