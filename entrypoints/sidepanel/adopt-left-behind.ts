import type { JournalDatabase } from '../../lib/journal/database';
import { openCases } from '../../lib/journal/read';
import { watch } from '../../lib/journal/watch';
import type { Desk } from '../desk/desk';
import { readDesk } from '../desk/open-desk';

/**
 * Brings under the office's regulation what the first run left behind: it was cut short between storing the office and
 * adopting its messages, or a message was being taken in that moment. Tells which cases it changed. Ends with `signal`.
 */
export function adoptLeftBehind(
  journal: JournalDatabase,
  signal: AbortSignal,
  onAdopted: (caseIds: readonly string[]) => void,
): void {
  watch(
    async () => {
      const waiting = (await openCases(journal)).some(({ moveAct }) => moveAct === 'unjudged');
      const desk = await readDesk(journal);
      return waiting && desk.isSetUp ? desk : null;
    },
    {
      signal,
      onError: () => undefined,
      onResult: (desk) => {
        if (desk === null) return;
        // A failure is tried again with the next change and with the next opening of the panel.
        void adopt(desk).then(
          (adopted) => adopted.length > 0 && onAdopted(adopted),
          () => undefined,
        );
      },
    },
  );
}

async function adopt(desk: Desk): Promise<readonly string[]> {
  const { adoptOpenCases } = await import('../desk/adopt-open-cases');
  return adoptOpenCases(desk);
}
