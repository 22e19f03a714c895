import { pause } from './fill/pause';

/** A page of a network draws itself in parts: what is missing must be missing this long. */
const REST_MS = 4000;

/** Is it so now that the page had time to draw itself, and still a while later? Only after a person came to the page. */
export async function staysTrue(isSo: () => boolean, signal: AbortSignal): Promise<boolean> {
  await pause(REST_MS, signal);
  if (signal.aborted || !isSo()) return false;
  await pause(REST_MS, signal);
  return !signal.aborted && isSo();
}
