import { createButtonBoard, type ButtonBoard } from './button/button-board';
import { listenToButtons } from './button/listen-to-buttons';
import type { Seat } from './button/seat';
import { readPressed, takeMessage } from './button/take-message';
import type { MessageKey } from '../case/message';
import type { Page, SiteDesigns } from './design';
import { identified } from './identified';
import { readBody } from './read/read-capture';
import { selectorsOf } from './selectors-of';
import type { Mark, SiteHost } from './site';
import { createTroubles } from './troubles';
import { watchMessages } from './watch-messages';

export type { SiteDesigns };

/** Between two questions for marks, each of which wakes the worker: the first is asked at once, a feed scrolled fast in few. */
const REST_MS = 500;

export interface SiteSession {
  /** Shows that these messages are in work, wherever they stand on the page; `freed` ones are so no longer. */
  showMarks(marks: readonly Mark[], freed: readonly MessageKey[]): void;
  /** Looks at the whole page again and asks for all marks anew: one that is gone leaves its button idle. */
  rescan(): void;
}

/**
 * Starts the part of the extension that lives in a page of VK or OK: buttons, marks, filling of the comment box.
 * To be called at `document_start`, so that our capturing listeners come before the page's. Everything ends with the
 * signal: listeners, observer, buttons.
 */
export function startSite(
  site: SiteDesigns,
  host: SiteHost,
  { document, signal }: { document: Document; signal: AbortSignal },
): SiteSession {
  const page = createPage(document);
  const troubles = createTroubles(site.network, page, host.report);
  const fresh = new Set<MessageKey>();
  const board = createButtonBoard(site, page, troubles.note, (key) => fresh.add(key));

  const told = new Map<MessageKey, string>();
  const tellText = (key: MessageKey): void => {
    const text = textOf(site, board.seatOfKey(key), page());
    if (text === null || told.get(key) === text) return;
    told.set(key, text);
    host.saw(text === '' ? { is: 'there', key } : { is: 'text', key, text });
  };

  let asking: ReturnType<typeof setTimeout> | undefined;
  const askFresh = (): void => {
    if (asking !== undefined || fresh.size === 0) return;
    asking = setTimeout(() => {
      asking = undefined;
      askFresh();
    }, REST_MS);
    const keys = [...fresh];
    fresh.clear();
    void askMarks(host, board, keys, tellText, signal);
  };

  let seen = page();
  /** Where the address names messages, one that changed with no message redrawn names them anew: dialogs, from one to another. */
  const followAddress = (): void => {
    if (seen === page()) return;
    seen = page();
    if (site.designs.some(({ at }) => at?.test(seen.url.pathname))) rescan();
  };

  board.clear();
  listenToButtons(
    board,
    host,
    (seat) => readPressed(site, seat, page(), troubles.note),
    (capture) => takeMessage(board, host, document, capture),
    signal,
  );
  const rescan = watchMessages(
    document,
    selectorsOf(site).roots,
    {
      appeared: board.seat,
      renamed: board.recheck,
      disturbed: board.checkHost,
      isWanted: host.isAlive,
      settled() {
        followAddress();
        troubles.send();
        askFresh();
      },
    },
    signal,
  );
  // No clock runs here: the time left on the marks is asked for anew when somebody looks again.
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible' && host.isAlive())
        void askMarks(host, board, board.marked(), tellText, signal);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(asking);
    board.clear();
  });

  return {
    showMarks(marks, freed) {
      for (const key of freed) board.showMark(key, null);
      for (const mark of marks) board.showMark(mark.key, mark);
    },
    rescan() {
      for (const key of board.keys()) fresh.add(key);
      rescan();
    },
  };
}

/** One question for all new keys of a go. The extension may have been reloaded meanwhile: then nothing changes. */
async function askMarks(
  host: SiteHost,
  board: ButtonBoard,
  keys: readonly MessageKey[],
  tellText: (key: MessageKey) => void,
  signal: AbortSignal,
): Promise<void> {
  if (keys.length === 0) return;
  let marks: readonly Mark[];
  try {
    marks = await host.marks(keys);
  } catch {
    return;
  }
  if (signal.aborted) return;
  const found = new Map(marks.map((mark) => [mark.key, mark]));
  for (const key of keys) {
    board.showMark(key, found.get(key) ?? null);
    if (found.has(key)) tellText(key);
  }
}

/**
 * Text of a message in work, for the case that it was changed since; empty where the page shows but a part of it, null
 * where it shows none, or perhaps another message's.
 */
function textOf(site: SiteDesigns, seat: Seat | null, page: Page): string | null {
  if (seat === null) return null;
  const { root, design, key } = seat;
  const isSure = identified(site, root, page)?.identity.key === key;
  const body = isSure ? readBody(root, design, page) : null;
  if (!body?.text) return null;
  return body.incomplete ? '' : body.text;
}

/** The page as it is now; its address is parsed anew only when it changed. */
function createPage(document: Document): () => Page {
  let page: Page = { document, url: new URL(document.location.href) };
  return () => {
    const { href } = document.location;
    if (href !== page.url.href) page = { document, url: new URL(href) };
    return page;
  };
}
