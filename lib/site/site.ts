import type { Attachment, DatePrecision, MessageKey, MessageKind, Network } from '../case/message';

/** A message as read from the page: what the content script sends to the worker. Plain data, no elements. */
export interface Capture {
  key: MessageKey;
  network: Network;
  kind: MessageKind;
  url: string;
  pageTitle: string;
  text: string;
  textIncomplete: boolean;
  author: { name: string; url: string | null; id: string | null } | null;
  parentKey: MessageKey | null;
  parentText: string | null;
  dateRaw: string | null;
  /** Epoch milliseconds. */
  publishedAt: number | null;
  publishedPrecision: DatePrecision;
  attachments: readonly Attachment[];
  visibility: 'public' | 'private';
  browserZone: string;
  /** Epoch milliseconds of the click. */
  capturedAt: number;
}

/** What stands beside a message that is in work. */
export interface Mark {
  key: MessageKey;
  caseId: string;
  /** As it is said: «17», «17-2». */
  number: string;
  /** Short words for the button: «в работе», «проект на проверке», «ответ размещён». */
  label: string;
  /** «24 мин», «завтра 11:20», «просрочено 40 мин» as of the telling; null: no deadline runs. */
  left: string | null;
  closed: boolean;
}

/** How taking ended, in the page's words. */
export type TakeOutcome = { taken: true; mark: Mark; already: boolean } | { taken: false; reason: string };

/**
 * What the page part asks of the rest of the extension. A call rejects when the extension was reloaded; while it is alive,
 * only with an error whose message is written for the person.
 */
export interface SiteHost {
  /**
   * False once the extension behind this page was updated or switched off (then the session's signal is aborted too).
   * Cheap; asked on every batch of mutations and every click, for nothing else tells an old script that it is old.
   */
  isAlive(): boolean;
  take(capture: Capture): Promise<TakeOutcome>;
  open(caseId: string): Promise<void>;
  /** Marks of the given keys; a key without a case is absent. */
  marks(keys: readonly MessageKey[]): Promise<readonly Mark[]>;
  /** «ответ до пн 16:00, проект до …» for a message taken now; asked on hover or focus. */
  preview(publishedAt: number | null): Promise<string>;
  /** Something was not understood on this page; shown quietly in the panel. */
  report(trouble: SiteTrouble): void;
  /** Something was seen of a message in work. */
  saw(sighting: Sighting): void;
}

export interface SiteTrouble {
  network: Network;
  url: string;
  /** Which field of which design was not found, e.g. `vk-react/post/text`. */
  field: string;
  count: number;
}

/** What a person must agree to before a text is placed: a draft is thrown away, a private person speaks, it is the second answer. */
export type FillQuestion = 'boxNotEmpty' | 'privatePerson' | 'alreadyAnswered';

/** How placing an approved text into the comment box ended. `found`: the draft, the person's name, the answer that is there. */
export type FillOutcome =
  | { filled: true; account: string | null }
  | {
      filled: false;
      why: FillQuestion | 'messageNotFound' | 'noBox' | 'notVerified';
      hint: string;
      found: string | null;
    };

export interface FillRequest {
  key: MessageKey;
  text: string;
  /** Questions the person has said yes to; any other that arises is asked, and nothing is placed. */
  agreed: readonly FillQuestion[];
}

/** What a page showed about a message in work: its text as it stands there now, or an answer that appeared after ours was placed. */
export type Sighting =
  | { is: 'text'; key: MessageKey; text: string }
  /** It is there, though not with its whole text. */
  | { is: 'there'; key: MessageKey }
  /** The message's own place is there beyond doubt, and the message is not. */
  | { is: 'gone'; key: MessageKey }
  /** `sentAt`: epoch ms by the page's own date, not before the text was put into the box; null: the page shows no minute. */
  | {
      is: 'answer';
      key: MessageKey;
      answerKey: MessageKey;
      url: string;
      text: string;
      isOwn: boolean;
      sentAt: number | null;
    };

/** An answer that stands in its box, or did before the page was loaded again. */
export interface AwaitedAnswer {
  key: MessageKey;
  text: string;
  /** Who speaks in the form; null where the page does not show it. */
  account: Account | null;
  /** Comments that were there when it was put into the box: none of them is the answer. */
  known: readonly MessageKey[];
  /** When it was put there, epoch ms. */
  since: number;
}

/** Under whose name a form speaks. `isPerson`: a private one, by his link or because it is he who is logged in. */
export interface Account {
  name: string;
  isPerson: boolean;
}
