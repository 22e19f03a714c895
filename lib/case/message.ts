/** An instant of the journal: ISO 8601 with `Z`, e.g. `2026-11-20T14:30:00.000Z`. */
export type IsoInstant = string;

/** SHA-256 of a row of the `contents` table, 64 hex digits. */
export type ContentHash = string;

export type Network = 'vk' | 'ok' | 'other';
export type MessageKind = 'post' | 'comment' | 'private' | 'manual';

/** How far a message's date may be trusted: the page's own stamp, words to the minute, the day only, «вчера», nothing. */
export type DatePrecision = 'exact' | 'minute' | 'day' | 'approximate' | 'unknown';

/**
 * Identity of a message without the host: `vk:-1_2`, `vk:-1_2:15`, `ok:456`, `ok:456:789` (design.md §5);
 * `vk:gim-1_2:15` is the fifteenth message of the dialog of community 1 with person 2.
 * A card made by hand has `other:<uuid>`.
 */
export type MessageKey = string;

/**
 * What the journal keeps of a citizen's message. Nothing personal stands here: the text and the author are
 * contents, named by hash, and can be erased without touching the journal.
 */
export interface MessageRecord {
  key: MessageKey;
  network: Network;
  kind: MessageKind;
  /** Address as it was when taken, host included: an answer is placed on the same host (dom.md fact 10). */
  url: string;
  pageTitle: string;
  text: ContentHash;
  /** null: the page showed no author. */
  author: ContentHash | null;
  /** Text of the message this one answers, or of the post it stands under. */
  parentText: ContentHash | null;
  parentKey: MessageKey | null;
  /** The words of the page («вчера в 18:20»), kept whether understood or not. */
  dateRaw: string | null;
  publishedAt: IsoInstant | null;
  publishedPrecision: DatePrecision;
  /** Links of the photos, videos and links of the message. */
  attachments: readonly Attachment[];
  /** True where the page shows only the beginning of the text. */
  textIncomplete: boolean;
  /** IANA zone of the browser that read the date. */
  browserZone: string;
}

export interface Attachment {
  kind: 'photo' | 'video' | 'link';
  url: string;
}

/** The author as the page showed him. `nonce` keeps the hash from being guessed once the row is erased. */
export interface AuthorContent {
  name: string;
  url: string | null;
  id: string | null;
  nonce: string;
}
