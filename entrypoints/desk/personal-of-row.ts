import type { CaseRow } from '../../lib/journal/case-row';
import type { KnownPersonal } from './project-case';

/** What the row says of the message already: a new row of the same message needs nothing more. */
export function personalOfRow({ excerpt, authorName, authorKey, likeKeys = [] }: CaseRow): KnownPersonal {
  return { text: excerpt, author: authorName, authorKey, likeKeys };
}
