import type { Page, SiteDesigns } from '../design';
import { readCapture } from '../read/read-capture';
import type { SiteHost, TakeOutcome } from '../site';
import { copyText } from '../copy-text';
import type { ButtonBoard } from './button-board';
import { reasonOf } from './reason-of';

const CONTRADICTION = 'На странице разные номера этого сообщения. Откройте его по ссылке и нажмите ещё раз.';

/**
 * Takes the message into work: reads it now, saves it first, shows how it went on its button. The worker is asked at
 * once, while the gesture of the click still allows the side panel to open (platform.md §1.1).
 */
export async function takeMessage(
  site: SiteDesigns,
  board: ButtonBoard,
  host: SiteHost,
  page: Page,
  root: Element,
  trouble: (field: string) => void,
): Promise<TakeOutcome> {
  board.recheck(root);
  const seat = board.seatOfRoot(root);
  const identity = seat === null ? null : (site.identities[seat.design.identity]?.(root, seat.design, page) ?? null);
  if (seat === null || identity === null || !identity.agreed) {
    if (seat !== null) {
      trouble(`${seat.design.name}/identity`);
      board.show(seat, { is: 'failed', reason: CONTRADICTION, copied: false });
    }
    return { taken: false, reason: CONTRADICTION };
  }
  const capture = readCapture(site, root, seat.design, identity, page, Date.now(), trouble);
  board.show(seat, { is: 'pending' });
  let outcome: TakeOutcome;
  try {
    outcome = await host.take(capture);
  } catch (error) {
    outcome = { taken: false, reason: reasonOf(error, host) };
  }
  if (outcome.taken) board.showMark(capture.key, outcome.mark);
  else if (seat.key === capture.key) {
    const copied = await copyText(page.document, capture.text);
    board.show(seat, { is: 'failed', reason: outcome.reason, copied });
  }
  return outcome;
}
