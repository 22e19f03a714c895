import type { Outcome } from '../../components/view-models';
import { openPanel } from '../../lib/platform/panel';
import type { JournalDatabase } from '../../lib/journal/database';
import { putFocus } from '../desk/focus';
import { wordsOf } from '../desk/words-of-error';

/** Shows a case in the panel beside the report. Must be the first thing a press does: the panel opens for a gesture only. */
export async function openCase(journal: JournalDatabase, tabId: number | null, caseId: string): Promise<Outcome> {
  openPanel(tabId);
  try {
    await putFocus(journal, caseId);
    return { done: true };
  } catch (error) {
    return { done: false, refusal: wordsOf(error) };
  }
}
