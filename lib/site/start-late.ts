import type { MessageKey } from '../case/message';
import { answersNow, awaitAnswer } from './answer/await-answer';
import type { Page, SiteDesigns } from './design';
import { fillAnswer } from './fill/fill-answer';
import type { FoundMessage } from './find-message';
import { focusedMessage } from './focused-message';
import { identified } from './identified';
import { isGone } from './is-gone';
import { locateMessage } from './locate-message';
import { diagnose, type PageDiagnosis } from './repair/diagnose';
import { readCapture } from './read/read-capture';
import { sampleOf } from './repair/sample';
import { selectedMessage } from './selected-message';
import { staysTrue } from './stays-true';
import type { AwaitedAnswer, Capture, FillOutcome, FillRequest, Sighting } from './site';

/** The part of the page that is brought in only when a person asks for something rare. */
export interface LateSession {
  /**
   * Puts an approved text into the comment box of its message, then watches for the answer a person sends, and tells
   * `awaits` what it watches for. Sends nothing.
   */
  fill(request: FillRequest): Promise<FillOutcome>;
  /** Watches for an answer that was put into its box before the page was loaded again; one that is watched for is not twice. */
  awaitAnswer(awaited: AwaitedAnswer): void;
  /** Tells of these messages those that are gone from their very own place, once the page has come to rest. */
  lookFor(keys: readonly MessageKey[]): void;
  /** Does this page, the message's very own, show beyond doubt that it is there no more? */
  isGone(key: MessageKey): boolean;
  /** Scrolls to the message and lights it up for a moment; false if it is not on this page. */
  locate(key: MessageKey): boolean;
  /** The message that has the focus, else the one in the middle of the window, read at `now` (epoch ms); null if there is none. */
  focused(now: number): Capture | null;
  /** The message whose text is selected, read at `now` (epoch ms); null where the page does not prove whose it is. */
  selected(text: string, now: number): Capture | null;
  /** What is understood of this page, and by which selectors. */
  diagnose(): PageDiagnosis;
  /** A scrubbed fragment of this page that becomes a test page. */
  sample(): string;
}

/** `site` is asked at every call: selectors may be replaced under way. Everything ends with the signal. */
export function startLate(
  site: () => SiteDesigns,
  document: Document,
  saw: (sighting: Sighting) => void,
  awaits: (awaited: AwaitedAnswer) => void,
  signal: AbortSignal,
): LateSession {
  const page = (): Page => ({ document, url: new URL(document.location.href) });
  const capture = (found: FoundMessage | null, now: number): Capture | null =>
    found &&
    readCapture(site(), found.root, found.design, found.identity, page(), now, () => undefined, stoodSince(now));
  const watches = new Map<string, AbortController>();

  const watch = (awaited: AwaitedAnswer): void => {
    watches.get(awaited.key)?.abort();
    const ended = new AbortController();
    watches.set(awaited.key, ended);
    awaitAnswer(site(), page, awaited, saw, AbortSignal.any([signal, ended.signal]));
  };

  const sought = new Set<MessageKey>();
  const look = async (key: MessageKey): Promise<void> => {
    if (sought.has(key)) return;
    sought.add(key);
    if (await staysTrue(() => isGone(site(), key, page()), signal)) saw({ is: 'gone', key });
    sought.delete(key);
  };

  return {
    isGone: (key) => isGone(site(), key, page()),
    locate: (key) => locateMessage(site(), key, page()),
    focused(now) {
      const root = focusedMessage(site(), page());
      return capture(root === null ? null : identified(site(), root, page()), now);
    },
    selected: (text, now) => capture(selectedMessage(site(), text, page()), now),
    diagnose: () => diagnose(site(), page()),
    sample: () => sampleOf(site(), page()),
    async fill(request) {
      const { key, text } = request;
      const outcome = await fillAnswer(site(), page, request, signal);
      if (!outcome.filled) return outcome;
      const { account } = outcome;
      const known = answersNow(site(), key, account, page()).map((answer) => answer.key);
      const awaited = { key, text, account, known, since: Date.now() };
      watch(awaited);
      awaits(awaited);
      return { filled: true, account: account?.name ?? null };
    },
    awaitAnswer(awaited) {
      if (!watches.has(awaited.key)) watch(awaited);
    },
    lookFor(keys) {
      for (const key of keys) void look(key);
    },
  };
}

/**
 * The earliest moment words on the page may have been written, epoch ms. Which one stands here how long only the buttons
 * know; of a page that was opened today the words mean what they say, give or take an hour.
 */
function stoodSince(now: number): number {
  const opened = performance.timeOrigin;
  return new Date(opened).toDateString() === new Date(now).toDateString() ? now : opened;
}
