import type { MessageKey } from '../../case/message';
import { claim } from '../claim';
import type { MessageDesign, Page, SiteDesigns } from '../design';
import type { Mark } from '../site';
import { createButtonFactory, HOST_TAG, IDLE_LABEL } from './create-button';
import { authorOf } from './author-of';
import { placeButton } from './place-button';
import { MAX_INSERTIONS, type Seat } from './seat';
import { nameOf, showState, type ButtonState } from './show-state';

/** All buttons of one page. Holds no page node strongly once it has left the document. */
export interface ButtonBoard {
  /** Gives the message a button if it has none, and takes it from what is no message any more: a list re-uses its nodes. */
  seat(element: Element): void;
  seatOfHost(host: EventTarget | null): Seat | null;
  seatOfKey(key: MessageKey): Seat | null;
  /** As `seat`, for an element that has a button; of any other there is nothing to know. */
  recheck(element: Element): void;
  /** A host of ours was pressed, was removed or moved by the page, or left with its message. */
  checkHost(host: Element): void;
  isInPlace(seat: Seat): boolean;
  stateOf(key: MessageKey): ButtonState;
  /** Shows it beside every copy of the message; where it is not on the page, when it comes back. */
  show(key: MessageKey, state: ButtonState): void;
  /** The worker's word; of a message that was never on the page it is asked when that comes. */
  showMark(key: MessageKey, mark: Mark | null): void;
  keys(): MessageKey[];
  /** Keys of those in work. */
  marked(): MessageKey[];
  clear(): void;
}

const IDLE: ButtonState = { is: 'idle' };

/** `came` is told each message that comes to the page, comes back, or comes to stand where another stood. */
export function createButtonBoard(
  site: SiteDesigns,
  page: () => Page,
  trouble: (field: string) => void,
  came: (key: MessageKey) => void,
): ButtonBoard {
  const { document } = page();
  const createButton = createButtonFactory(document);
  const byRoot = new WeakMap<Element, Seat>();
  const byHost = new WeakMap<EventTarget, Seat>();
  const onPage = new Map<MessageKey, Seat[]>();
  /** Of messages in work and of those that were pressed: few, so that they are kept while a list has them off the page. */
  const states = new Map<MessageKey, ButtonState>();
  const unnamed = new WeakSet<Element>();

  const stateOf = (key: MessageKey): ButtonState => states.get(key) ?? IDLE;
  const draw = (seat: Seat): void => showState(seat.button, stateOf(seat.key), seat.excerpt);
  const enter = (seat: Seat): void => {
    const seats = onPage.get(seat.key) ?? [];
    if (seats.includes(seat)) return;
    onPage.set(seat.key, [...seats, seat]);
    if (seat.parent !== null || states.has(seat.key)) draw(seat);
    came(seat.key);
  };
  const leave = (seat: Seat): void => {
    const left = onPage.get(seat.key)?.filter((each) => each !== seat) ?? [];
    if (left.length > 0) onPage.set(seat.key, left);
    else onPage.delete(seat.key);
  };
  const put = (seat: Seat): void => {
    seat.host.remove();
    if (seat.insertions === MAX_INSERTIONS) trouble(`${seat.design.name}/button`);
    seat.insertions += 1;
    if (seat.insertions > MAX_INSERTIONS) return;
    placeButton(seat.root, seat.design, seat.host);
    seat.parent = seat.host.parentNode;
  };
  const identify = (root: Element, design: MessageDesign): MessageKey | null =>
    site.glances[design.identity]?.(root) ?? site.identities[design.identity]?.(root, design, page())?.key ?? null;
  const create = (root: Element, design: MessageDesign, key: MessageKey, excerpt: string): Seat => {
    const nodes = createButton(nameOf(IDLE_LABEL, excerpt));
    const seat: Seat = { ...nodes, root, design, key, excerpt, since: Date.now(), insertions: 0, parent: null };
    byRoot.set(root, seat);
    byHost.set(seat.host, seat);
    return seat;
  };

  const board: ButtonBoard = {
    seat(root) {
      let seat = byRoot.get(root);
      const claimed = claim(site, root);
      const design = claimed?.at?.test(page().url.pathname) === false ? null : claimed;
      const key = design === null ? null : identify(root, design);
      if (seat !== undefined && (design !== seat.design || key === null)) {
        leave(seat);
        seat.host.remove();
        byRoot.delete(root);
        byHost.delete(seat.host);
        seat = undefined;
      }
      if (design === null) return;
      if (key === null) {
        if (!unnamed.has(root)) trouble(`${design.name}/identity`);
        return void unnamed.add(root);
      }
      if (seat === undefined) seat = create(root, design, key, authorOf(root, design));
      else if (key !== seat.key) {
        leave(seat);
        seat.key = key;
        seat.excerpt = authorOf(root, design);
        seat.since = Date.now();
        seat.insertions = 0;
      }
      enter(seat);
      if (!board.isInPlace(seat)) put(seat);
    },
    recheck(element) {
      if (byRoot.has(element)) board.seat(element);
    },
    seatOfHost: (host) => byHost.get(host as EventTarget) ?? null,
    seatOfKey: (key) => onPage.get(key)?.[0] ?? null,
    checkHost(host) {
      const seat = byHost.get(host);
      if (seat?.root.isConnected === true) board.seat(seat.root);
      else if (seat === undefined) host.remove();
      else leave(seat);
    },
    isInPlace: (seat) => seat.host.parentNode === seat.parent && seat.root.contains(seat.host),
    stateOf,
    show(key, state) {
      states.set(key, state);
      onPage.get(key)?.forEach(draw);
    },
    showMark(key, mark) {
      if (mark !== null) {
        if (onPage.has(key) || states.has(key)) board.show(key, { is: 'marked', mark });
      } else if (stateOf(key).is === 'marked') {
        states.delete(key);
        onPage.get(key)?.forEach(draw);
      }
    },
    keys: () => [...onPage.keys()],
    marked: () => [...onPage.keys()].filter((key) => stateOf(key).is === 'marked'),
    clear() {
      onPage.clear();
      states.clear();
      for (const host of document.querySelectorAll(HOST_TAG)) host.remove();
    },
  };
  return board;
}
