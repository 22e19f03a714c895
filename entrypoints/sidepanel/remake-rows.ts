import type { Desk } from '../desk/desk';

/** Makes the rows of the lists anew where a new version of the program asks for it, and tells how many are done. */
export async function remakeRows(
  desk: Desk,
  until: AbortSignal,
  onRemade: (remade: { done: number; total: number }) => void,
): Promise<void> {
  if (!(await desk.journal.settings.get('rebuildRows'))) return;
  const { rebuildRows } = await import('../desk/rebuild-rows');
  await rebuildRows(desk, { signal: until, onProgress: (done, total) => onRemade({ done, total }) });
}
