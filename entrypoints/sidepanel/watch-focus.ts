import type { JournalDatabase } from '../../lib/journal/database';
import { watch } from '../../lib/journal/watch';
import { now } from '../../lib/platform/system';
import { UNDO_WINDOW_MS } from '../desk/undo-window';
import { readFocus } from '../desk/focus';

/** A case that the page asked to show. `isNew`: it was taken a moment ago and can still be undone. */
export interface Focused {
  caseId: string;
  number: number;
  isNew: boolean;
}

/**
 * Tells which case a page asked for, once for each asking. What was asked before the panel opened counts for a moment.
 * Resolves once the first look is done, so that the panel draws the right screen at once.
 */
export function watchFocus(
  journal: JournalDatabase,
  signal: AbortSignal,
  onFocus: (focused: Focused) => void,
): Promise<void> {
  let seen: number | null = null;
  return new Promise((resolve) => {
    watch(
      async () => {
        const focus = readFocus((await journal.settings.get('focus'))?.value);
        const row = focus && (await journal.cases.get(focus.caseId));
        return focus && row ? { ...focus, number: row.number, isNew: row.seq === 1 } : null;
      },
      {
        signal,
        onError: () => resolve(),
        onResult: (focus) => {
          resolve();
          // An asking is known by its instant, not by its order: the computer's clock may have been set back.
          const isNew = focus !== null && (seen === null ? isRecent(focus.at) : focus.at !== seen);
          seen = focus?.at ?? 0;
          if (!focus || !isNew) return;
          onFocus({
            caseId: focus.caseId,
            number: focus.number,
            isNew: focus.isNew && isRecent(focus.at),
          });
        },
      },
    );
  });
}

function isRecent(at: number): boolean {
  return Math.abs(now() - at) < UNDO_WINDOW_MS;
}
