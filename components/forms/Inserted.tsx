import { words } from '../../lib/words/words';
import type { InsertOutcome } from '../case-actions';

const it = words.forms.place;

/** What stands in the comment box now, and what is left to the person. */
export function Inserted({ outcome }: { outcome: InsertOutcome | null }) {
  return (
    <div role="status">
      {outcome?.filled === true && (
        <div class="notice notice--good">
          <p>{it.inserted}</p>
          {outcome.account !== null && <p>{it.insertedAs(outcome.account)}</p>}
        </div>
      )}
    </div>
  );
}
