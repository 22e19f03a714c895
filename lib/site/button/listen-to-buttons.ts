import { readDate } from '../read/read-date';
import type { Mark, SiteHost, TakeOutcome } from '../site';
import type { ButtonBoard } from './button-board';
import { createButtonSight } from './button-sight';
import { reasonOf } from './reason-of';
import type { Seat } from './seat';
import type { ButtonState } from './show-state';

/** Events of a press: the page must not see them, it opens the post on any click inside it (dom.md §7.6). */
const PRESS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'auxclick', 'touchstart', 'touchend'];
const KEYS = ['keydown', 'keypress', 'keyup'];
const COVERED = 'Кнопку не видно. Прокрутите страницу и нажмите ещё раз.';

/**
 * Listens to all buttons at once, on the window and in the capture phase: a listener registered at `document_start` comes
 * before any of the page's, which might swallow the event (platform.md §2.2). Only trusted clicks act, and only on a button
 * that is seen.
 */
export function listenToButtons(
  board: ButtonBoard,
  host: SiteHost,
  take: (root: Element) => Promise<TakeOutcome>,
  signal: AbortSignal,
): void {
  const listen = (type: string, act: (event: Event, seat: Seat) => void): void => {
    const listener = (event: Event): void => {
      const seat = board.seatOfHost(event.target);
      if (seat !== null) act(event, seat);
    };
    window.addEventListener(type, listener, { capture: true, passive: type.startsWith('touch'), signal });
  };
  const sight = createButtonSight(signal);
  const press = async (seat: Seat, at: { x: number; y: number } | null): Promise<void> => {
    const pressed: ButtonState = { is: 'pending' };
    board.show(seat, pressed);
    const isCovered = await sight.isCovered(seat.button, seat.host, at);
    // The page may show another message in its place by now.
    board.recheck(seat.root);
    // That, or another page took it meanwhile.
    if (seat.state !== pressed) return;
    if (isCovered) board.show(seat, { is: 'failed', reason: COVERED, copied: false });
    else await take(seat.root);
  };
  for (const type of PRESS) listen(type, (event) => event.stopImmediatePropagation());
  for (const type of KEYS) {
    listen(type, (event) => {
      if (['Enter', ' '].includes((event as KeyboardEvent).key)) event.stopImmediatePropagation();
    });
  }
  listen('click', (event, seat) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    if (!event.isTrusted || event.composedPath()[0] !== seat.button || !host.isAlive()) return;
    if (!board.isInPlace(seat)) board.lost(seat.host);
    else if (seat.state.is === 'marked') void open(host, board, seat, seat.state.mark);
    else if (seat.state.is !== 'pending') void press(seat, pointOf(event as MouseEvent));
  });
  for (const type of ['pointerover', 'focusin']) {
    listen(type, (_event, seat) => {
      sight.watch(seat.button);
      void preview(host, seat);
    });
  }
}

/** Where the pointer pressed; null: the keyboard did, whose clicks count none. */
function pointOf({ detail, clientX: x, clientY: y }: MouseEvent): { x: number; y: number } | null {
  return detail === 0 ? null : { x, y };
}

async function open(host: SiteHost, board: ButtonBoard, seat: Seat, mark: Mark): Promise<void> {
  try {
    await host.open(mark.caseId);
  } catch (error) {
    board.show(seat, { is: 'marked', mark, trouble: reasonOf(error, host) });
  }
}

/** The deadline an answer would have, as the button's hint. */
async function preview(host: SiteHost, seat: Seat): Promise<void> {
  if (seat.state.is !== 'idle') return;
  try {
    const words = await host.preview(readDate(seat.root, seat.design, Date.now()).at);
    if (seat.state.is === 'idle') seat.button.title = words;
  } catch {
    // The button stays without a hint; a click will say why.
  }
}
