import type { Attachment, DatePrecision, MessageKind, Network } from '../lib/case/message';

/** The message of a case. `text` is null where it was erased, and `gone` says when and why; `alias` then stands for the author. */
export interface MessageView {
  network: Network;
  kind: MessageKind;
  url: string;
  pageTitle: string;
  /** Taken as a selected text: no address names it, only the page it stood on is known. */
  isUnplaced: boolean;
  author: { name: string; url: string | null } | null;
  alias?: string;
  publishedAt: number | null;
  publishedPrecision: DatePrecision;
  /** «12 ноября 2025» where the page showed a day and no time; null: it showed both, or nothing. */
  publishedOn: string | null;
  dateRaw: string | null;
  /** Whether a person is asked when it was published, and whether a term is counted from it; null: it is known. */
  asksDate: 'counted' | 'plain' | null;
  text: string | null;
  gone?: string;
  textIncomplete: boolean;
  parentText: string | null;
  attachments: readonly Attachment[];
}
