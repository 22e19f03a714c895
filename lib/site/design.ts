import type { MessageKey } from '../case/message';

/**
 * One way to find a field: CSS inside the message. Beside each stands, as a comment, how sure it is (dom.md: A checked
 * live in 2026, B working code of 2024–2026, C older or general knowledge) and where it was seen; a test keeps that so.
 */
export type Way = string;

/** Where our button goes: beside the first element found, or as the last child of it. */
export type Anchor = readonly [css: Way, place: 'after' | 'inside'];

/**
 * How one kind of message looks in one generation of a site. Plain data: a repair is a change of data.
 * Every list is a ladder: the first way that finds something valid wins.
 */
export interface MessageDesign {
  /** e.g. `vk-react/post`; stands in troubles. */
  name: string;
  kind: 'post' | 'comment' | 'private';
  /** Beginning of the only addresses where it holds; elsewhere what looks like its messages is left alone. */
  at?: RegExp;
  root: readonly Way[];
  /** CSS of parts inside a root that belong to another message: comments under a post, reposts in it. */
  inner: string;
  /** A root that has one of these inside is an advertisement, or a message of one's own, and gets no button. */
  ad: readonly Way[];
  /** Or whose own label says so. */
  adLabel?: { ways: readonly Way[]; words: RegExp } | null;
  /** Name of the function that reads the identity. */
  identity: string;
  author: readonly Way[];
  authorLink: readonly Way[];
  /** The author of every message of the page, where one by itself may show none: the other side of a dialog. */
  authorOfPage?: Way;
  text: readonly Way[];
  /** May the text stand in several elements? Where not, a second one is a part no design knows, and not the message's. */
  textInParts?: boolean;
  /** Text of the post inside a repost: context, never the message's own. */
  reposted: readonly Way[];
  /** Text parts never read: controls, attachments' captions. */
  textSkip: string;
  /** «Показать полностью». */
  more: readonly Way[];
  /** Does the page keep the rest of the text beside `more`, hidden (classic), or not at all (React)? */
  moreHides?: boolean;
  date: readonly Way[];
  /** Where a message shows the hour alone: labels of the days, in the nearest place that holds both. */
  day?: readonly [place: Way, label: Way];
  /** Reads a text that an author's or stamp's element keeps inside an attribute; '' where there is none. */
  inData?: (element: Element, name: 'name' | 'href' | 'createTime') => string;
  /** The link to the message itself, outside its text: one of the sources of its identity. */
  link: readonly Way[];
  /** Elements with an exact stamp, and the attributes to look into. */
  stamp: readonly Way[];
  photos: readonly Way[];
  videos: readonly Way[];
  anchors: readonly Anchor[];
  /** What a pack of selectors says of the comment box; the program's own stands in `composerOf`. */
  composer?: Partial<ComposerDesign>;
}

export interface ComposerDesign {
  /** What a person clicks to get the box: «Ответить», the fake box. */
  opener: readonly Way[];
  /** The editable element itself. */
  box: readonly Way[];
  /** The form around the box. */
  form: string;
  /** A field of the form whose value names the comment being answered. */
  replyTarget: string | null;
  /** Where the speaking account is visible, inside the form. */
  account: readonly Way[];
  /** Where the page shows who is logged in, anywhere on it. */
  person: readonly Way[];
}

/** The page a message stands on: everything a reader may ask about besides the message's own nodes. */
export interface Page {
  document: Document;
  url: URL;
}

/** Who a message is. `agreed` is false where two sources of the page name different messages: such a one is never taken. */
export interface Identity {
  key: MessageKey;
  url: string;
  parentKey: MessageKey | null;
  agreed: boolean;
}

export type Identify = (root: Element, design: MessageDesign, page: Page) => Identity | null;

/** The key by the nearest source alone, where that is enough: for the thousands of messages nobody clicks. */
export type Glance = (root: Element) => MessageKey | null;

/** All designs of one network. */
export interface SiteDesigns {
  network: 'vk' | 'ok';
  designs: readonly MessageDesign[];
  identities: Readonly<Record<string, Identify>>;
  /** By the same names; an identity without a glance, or a glance without an answer, is read in full. */
  glances: Readonly<Record<string, Glance>>;
  /** CSS of elements that may lie in the message of this key (or be it); each find is checked by its identity. */
  traces(key: MessageKey): readonly string[];
}
