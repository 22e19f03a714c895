import type { JournalDatabase } from '../../lib/journal/database';
import { watch } from '../../lib/journal/watch';
import { now } from '../../lib/platform/system';
import { readFocus } from '../desk/focus';

/** What was asked for before the panel opened counts for so long. */
const RECENT_MS = 10_000;

/** A case that a page or a notice asked to show; null: «Сегодня». `isNew`: it was taken a moment ago and can still be undone. */
export interface Focused {
  caseId: string;
  number: number;
  isNew: boolean;
}

/**
 * Tells which case was asked for, once for each asking. What was asked before the panel opened counts for a moment.
 * Resolves once the first look is done, so that the panel draws the right screen at once.
 */
export function watchFocus(
  journal: JournalDatabase,
  signal: AbortSignal,
  onFocus: (focused: Focused | null) => void,
): Promise<void> {
  let seen: number | null = null;
  return new Promise((resolve) => {
    watch(
      async () => {
        const focus = readFocus((await journal.settings.get('focus'))?.value);
        if (focus === null || focus.caseId === null) return focus && { at: focus.at, row: null };
        const row = await journal.cases.get(focus.caseId);
        return row ? { at: focus.at, row } : null;
      },
      {
        signal,
        onError: () => resolve(),
        onResult: (focus) => {
          resolve();
          // An asking is known by its instant, not by its order: the computer's clock may have been set back.
          const isAsked = focus !== null && (seen === null ? isRecent(focus.at) : focus.at !== seen);
          seen = focus?.at ?? 0;
          if (!focus || !isAsked) return;
          if (focus.row === null) return onFocus(null);
          const { id: caseId, number, seq } = focus.row;
          onFocus({ caseId, number, isNew: seq === 1 && isRecent(focus.at) });
        },
      },
    );
  });
}

function isRecent(at: number): boolean {
  return Math.abs(now() - at) < RECENT_MS;
}
