import { words } from '../../lib/words/words';
import type { DraftView } from '../view-models';

/** Why the last version came back: the executor's next text must mend it. */
export function LastReturn({ draft }: { draft: DraftView }) {
  if (draft.returned === null) return null;
  return (
    <div class="notice">
      <p class="notice__title">
        {words.forms.draft.lastReturn}
        {words.common.separator}
        {words.forms.review.version(draft.version)}
      </p>
      <p>{[draft.returned.reason, draft.returned.comment].filter(Boolean).join('. ')}</p>
    </div>
  );
}
