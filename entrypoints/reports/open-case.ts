import { openPanel } from '../../lib/platform/panel';
import type { JournalDatabase } from '../../lib/journal/database';
import { putFocus } from '../desk/focus';

/** Shows a case in the panel beside the report. Must be the first thing a press does: the panel opens for a gesture only. */
export function openCase(journal: JournalDatabase, tabId: number | null, caseId: string): void {
  openPanel(tabId);
  void putFocus(journal, caseId);
}
