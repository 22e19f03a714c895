import type { MessageKey } from '../../case/message';
import { readDate } from '../read/read-date';
import type { Capture, Mark, SiteHost } from '../site';
import type { ButtonBoard } from './button-board';
import { createButtonSight } from './button-sight';
import { reasonOf } from './reason-of';
import type { Seat } from './seat';

/** Events of a press: the page must not see them, it opens the post on any click inside it (dom.md §7.6). */
const PRESS =
  'pointerdown pointerup mousedown mouseup dblclick auxclick touchstart touchend keydown keypress keyup'.split(' ');
const COVERED = 'Кнопку не видно. Прокрутите страницу и нажмите ещё раз.';
const CONTRADICTION = 'На странице разные номера сообщения. Откройте его по ссылке и нажмите ещё раз.';
const MOVED = 'На странице другое сообщение. Найдите своё и нажмите ещё раз.';

/**
 * Listens to all buttons at once, on the window and in the capture phase: a listener registered at `document_start` comes
 * before any of the page's, which might swallow the event (platform.md §2.2). Only trusted clicks act, and only on a button
 * that is seen. `read` reads the message at the click, null where it is not sure which one it is; `take` saves it.
 */
export function listenToButtons(
  board: ButtonBoard,
  host: SiteHost,
  read: (seat: Seat) => Capture | null,
  take: (capture: Capture) => Promise<void>,
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
  const fail = (key: MessageKey, reason: string): void => board.show(key, { is: 'failed', reason, copied: false });
  const press = async (seat: Seat, at: { x: number; y: number } | null): Promise<void> => {
    const { key } = seat;
    // Now: the page may show another message in its place by the time the button is known to be seen.
    const capture = read(seat);
    if (capture === null) return fail(key, CONTRADICTION);
    board.show(key, { is: 'pending' });
    const isCovered = await sight.isCovered(seat.button, seat.host, at);
    // Another page took it meanwhile.
    if (board.stateOf(key).is !== 'pending') return;
    if (isCovered) fail(key, COVERED);
    else await take(capture);
  };
  for (const type of PRESS) {
    listen(type, (event, seat) => {
      const { key = ' ' } = event as Event & { key?: string };
      if (key === ' ' || key === 'Enter') event.stopImmediatePropagation();
      if (type === 'pointerdown') seat.aimed = seat.key;
    });
  }
  listen('click', (event, seat) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    if (!event.isTrusted || event.composedPath()[0] !== seat.button || !host.isAlive()) return;
    const isOurPlace = board.isInPlace(seat);
    const at = pointOf(event as MouseEvent);
    const meant = at === null ? seat.key : (seat.aimed ?? seat.key);
    board.checkHost(seat.host);
    if (!isOurPlace || !board.isInPlace(seat)) return;
    const state = board.stateOf(seat.key);
    if (seat.key !== meant) {
      if (state.is === 'idle') fail(seat.key, MOVED);
    } else if (state.is === 'marked') void open(host, board, seat.key, state.mark);
    else if (state.is !== 'pending') void press(seat, at);
  });
  for (const type of ['pointerover', 'focusin']) {
    listen(type, (_event, seat) => {
      sight.watch(seat.button);
      void preview(host, board, seat);
    });
  }
}

/** Where the pointer pressed; null: the keyboard did, whose clicks count none. */
function pointOf({ detail, clientX: x, clientY: y }: MouseEvent): { x: number; y: number } | null {
  return detail === 0 ? null : { x, y };
}

async function open(host: SiteHost, board: ButtonBoard, key: MessageKey, mark: Mark): Promise<void> {
  try {
    await host.open(mark.caseId);
  } catch (error) {
    board.show(key, { is: 'marked', mark, trouble: reasonOf(error, host) });
  }
}

/** The deadline an answer would have, as the button's hint. */
async function preview(host: SiteHost, board: ButtonBoard, seat: Seat): Promise<void> {
  const { key } = seat;
  if (board.stateOf(key).is !== 'idle') return;
  try {
    const words = await host.preview(readDate(seat.root, seat.design, Date.now(), seat.since).at);
    if (seat.key === key && board.stateOf(key).is === 'idle') seat.button.title = words;
  } catch {
    // The button stays without a hint; a click will say why.
  }
}
