/**
 * How long a taking may be undone: longer than the ten seconds for which the panel offers it (mission.md row 18), which begin
 * when the panel shows the case and wait while the toast is pointed at.
 */
export const UNDO_WINDOW_MS = 60_000;
