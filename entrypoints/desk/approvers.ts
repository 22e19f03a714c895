import type { Case } from '../../lib/case/case';
import { currentDraft } from '../../lib/case/current-draft';
import { ownerOf } from '../../lib/case/owner-of';
import type { Office } from '../../lib/office/office';
import type { Ruling } from './ruling';

/**
 * The people among whom the one who approves the waiting draft is looked for: where nobody approves his own text, without
 * its author. Where he alone has the role of the approver, anybody else may then.
 */
export function approvers({ people }: Pick<Office, 'people'>, theCase: Case, { rules }: Ruling): Office['people'] {
  const draft = currentDraft(theCase);
  return rules.fourEyes && draft ? people.filter(({ id }) => id !== ownerOf(draft)) : people;
}
