import type { Page, SiteDesigns } from '../design';
import { identified } from '../identified';
import { readCapture } from '../read/read-capture';
import type { Capture, SiteHost, TakeOutcome } from '../site';
import { copyText } from '../copy-text';
import type { ButtonBoard } from './button-board';
import { reasonOf } from './reason-of';
import type { Seat } from './seat';

/** Reads the message beside whose button a person pressed, at this moment; null where the page's numbers of it disagree, or name another one. */
export function readPressed(
  site: SiteDesigns,
  { root, design, key, since }: Seat,
  page: Page,
  trouble: (field: string) => void,
): Capture | null {
  const found = identified(site, root, page);
  if (found?.identity.key === key)
    return readCapture(site, root, design, found.identity, page, Date.now(), trouble, since);
  trouble(`${design.name}/identity`);
  return null;
}

/**
 * Takes a message into work as it was read: saves it first, shows how it went on its button, wherever that stands by then. The
 * worker is asked at once, while the gesture of the click still allows the side panel to open (platform.md §1.1).
 */
export async function takeMessage(
  board: ButtonBoard,
  host: SiteHost,
  document: Document,
  capture: Capture,
): Promise<void> {
  const { key, text } = capture;
  let outcome: TakeOutcome;
  try {
    outcome = await host.take(capture);
  } catch (error) {
    outcome = { taken: false, reason: reasonOf(error, host) };
  }
  if (outcome.taken) board.showMark(key, outcome.mark);
  else board.show(key, { is: 'failed', reason: outcome.reason, copied: await copyText(document, text) });
}
