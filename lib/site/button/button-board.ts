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
  /** Gives the message a button if it has none. Answers its key where it is new or changed. */
  seat(root: Element): MessageKey | null;
  seatOfHost(host: EventTarget | null): Seat | null;
  seatOfRoot(root: Element): Seat | null;
  seatOfKey(key: MessageKey): Seat | null;
  /** A host of ours was removed or moved by the page, or left with its message. */
  lost(host: Element): void;
  /** The identity may have changed under the node: re-reads it. Answers the new key, or null if it is as before. */
  recheck(root: Element): MessageKey | null;
  isInPlace(seat: Seat): boolean;
  show(seat: Seat, state: ButtonState): void;
  showMark(key: MessageKey, mark: Mark | null): void;
  keys(): MessageKey[];
  /** Keys of those in work. */
  marked(): MessageKey[];
  clear(): void;
}

export function createButtonBoard(site: SiteDesigns, page: () => Page, trouble: (field: string) => void): ButtonBoard {
  const { document } = page();
  const createButton = createButtonFactory(document);
  const byRoot = new WeakMap<Element, Seat>();
  const byHost = new WeakMap<EventTarget, Seat>();
  const onPage = new Map<MessageKey, Seat[]>();
  const marks = new Map<MessageKey, Mark>();

  const enter = (seat: Seat): void => {
    const seats = onPage.get(seat.key);
    if (seats === undefined) onPage.set(seat.key, [seat]);
    else if (!seats.includes(seat)) seats.push(seat);
  };
  const leave = (seat: Seat): void => {
    const left = onPage.get(seat.key)?.filter((each) => each !== seat) ?? [];
    if (left.length > 0) return void onPage.set(seat.key, left);
    onPage.delete(seat.key);
    marks.delete(seat.key);
  };
  const show = (seat: Seat, state: ButtonState): void => {
    seat.state = state;
    showState(seat.button, state, seat.excerpt);
  };
  const put = (seat: Seat): void => {
    if (seat.insertions > MAX_INSERTIONS) return;
    if (seat.insertions === MAX_INSERTIONS) trouble(`${seat.design.name}/button`);
    seat.insertions += 1;
    if (seat.insertions > MAX_INSERTIONS) return;
    placeButton(seat.root, seat.design, seat.host);
    seat.parent = seat.host.parentNode;
  };
  const identify = (root: Element, design: MessageDesign): MessageKey | null =>
    site.glances[design.identity]?.(root) ?? site.identities[design.identity]?.(root, design, page())?.key ?? null;
  const rename = (seat: Seat, key: MessageKey): void => {
    leave(seat);
    seat.key = key;
    seat.excerpt = authorOf(seat.root, seat.design);
    enter(seat);
    const mark = marks.get(key);
    show(seat, mark === undefined ? { is: 'idle' } : { is: 'marked', mark });
  };

  const drop = (seat: Seat): void => {
    leave(seat);
    seat.host.remove();
    byRoot.delete(seat.root);
    byHost.delete(seat.host);
  };

  const board: ButtonBoard = {
    seat(root) {
      const before = byRoot.get(root);
      if (before !== undefined) {
        enter(before);
        if (!board.isInPlace(before)) put(before);
        return board.recheck(root);
      }
      const design = claim(site, root);
      if (design === null) return null;
      if (design.at?.test(page().url.pathname) === false) return null;
      const key = identify(root, design);
      if (key === null) {
        trouble(`${design.name}/identity`);
        return null;
      }
      const excerpt = authorOf(root, design);
      const seat: Seat = {
        ...createButton(nameOf(IDLE_LABEL, excerpt)),
        root,
        design,
        key,
        excerpt,
        state: { is: 'idle' },
        insertions: 0,
        parent: null,
      };
      byRoot.set(root, seat);
      byHost.set(seat.host, seat);
      enter(seat);
      const mark = marks.get(key);
      if (mark !== undefined) show(seat, { is: 'marked', mark });
      put(seat);
      return key;
    },
    seatOfHost: (host) => (host === null ? null : (byHost.get(host) ?? null)),
    seatOfRoot: (root) => byRoot.get(root) ?? null,
    seatOfKey: (key) => onPage.get(key)?.[0] ?? null,
    lost(host) {
      const seat = byHost.get(host);
      if (seat === undefined) host.remove();
      else if (!seat.root.isConnected) leave(seat);
      else if (!board.isInPlace(seat)) {
        seat.host.remove();
        put(seat);
      }
    },
    recheck(root) {
      const seat = byRoot.get(root);
      if (seat === undefined) return null;
      const design = claim(site, root);
      const key = design === null ? null : identify(root, design);
      if (design !== seat.design || key === null) {
        drop(seat);
        // A node re-used for an advertisement has no button; for a message of another design, one in its place.
        return design === null || key === null ? null : board.seat(root);
      }
      if (key === seat.key) return null;
      rename(seat, key);
      return key;
    },
    isInPlace: (seat) =>
      seat.host.parentNode !== null && seat.host.parentNode === seat.parent && seat.root.contains(seat.host),
    show,
    showMark(key, mark) {
      if (mark === null) marks.delete(key);
      else if (onPage.has(key)) marks.set(key, mark);
      for (const seat of onPage.get(key) ?? []) {
        if (mark !== null) show(seat, { is: 'marked', mark });
        else if (seat.state.is === 'marked') show(seat, { is: 'idle' });
      }
    },
    keys: () => [...onPage.keys()],
    marked: () => [...marks.keys()],
    clear() {
      onPage.clear();
      marks.clear();
      for (const host of document.querySelectorAll(HOST_TAG)) host.remove();
    },
  };
  return board;
}
