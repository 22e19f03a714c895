/** How long a taking may be undone (mission.md row 18). */
export const UNDO_WINDOW_MS = 10_000;
