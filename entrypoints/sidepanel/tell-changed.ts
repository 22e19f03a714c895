import { askWorker } from '../../lib/platform/ask-worker';

/**
 * Tells the worker that cases changed: badge, alarm and marks follow. Nobody waits for it: it may be asleep, and what
 * was recorded stands whether it hears or not, for it looks at the journal whenever it wakes.
 */
export function tellChanged(caseIds: readonly string[]): void {
  void askWorker('changed', { caseIds }).catch(() => undefined);
}
