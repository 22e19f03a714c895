import { createContext } from 'preact';
import type { AnswerContext } from '../../lib/text/check/answer-rule';
import type { Phrases } from '../../lib/text/check/word-lists';
import type { Template } from '../../lib/office/template';
import type { NetworkLimit } from '../../lib/text/network-limits';

/** What is known to those who write and read an answer to one message. */
export interface AnswerDesk {
  about: Omit<AnswerContext, 'kind'>;
  phrases: Phrases;
  /** What the act asks of every answer and what it forbids, and its clause; null: it is silent. */
  standard: { clause: string; required: readonly string[]; forbidden: readonly string[] } | null;
  /** null: the text does not go into a network. */
  limit: NetworkLimit | null;
  templates: readonly Template[];
  topic: string | null;
  /** What the case says of the gaps of a template, by their names; '' and absent: nothing. */
  values: Readonly<Record<string, string>>;
  /** Numbers of the cases with nearly the same answer placed in the last seven days, oldest first. */
  sameAs: (text: string) => Promise<readonly number[]>;
}

/** null: nobody reads answers here (an executor's file, a test of one form). */
export const AnswerDeskContext = createContext<AnswerDesk | null>(null);
