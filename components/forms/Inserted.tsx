import { words } from '../../lib/words/words';
import type { InsertOutcome } from '../case-actions';

const it = words.forms.place;

interface Props {
  outcome: InsertOutcome | null;
  /** The name under which the office answers here; '': nobody has said. */
  answersAs: string;
}

/** What stands in the comment box now, under whose name it would go, and what is left to the person. */
export function Inserted({ outcome, answersAs }: Props) {
  return (
    <div role="status">
      {outcome?.filled === true && (
        <div class="notice notice--good">
          <p>{it.inserted}</p>
          {isOther(outcome.account, answersAs) || <p>{accountWords(outcome.account, answersAs)}</p>}
        </div>
      )}
      {outcome?.filled === true && isOther(outcome.account, answersAs) && (
        <p class="notice notice--warning">{accountWords(outcome.account, answersAs)}</p>
      )}
    </div>
  );
}

function accountWords(shown: string | null, own: string): string {
  if (shown === null) return own === '' ? words.accounts.unknown : words.accounts.unknownOf(own);
  return isOther(shown, own) ? words.accounts.other(shown, own) : it.insertedAs(shown);
}

/** The page shortens long names and counts no letter case. */
function isOther(shown: string | null, own: string): boolean {
  if (shown === null || own === '') return false;
  const [seen, meant] = [shown, own].map((name) =>
    name
      .replace(/[\s«»"…]+/g, ' ')
      .trim()
      .toLocaleLowerCase('ru'),
  );
  return seen !== meant && !(shown.trim().endsWith('…') && meant?.startsWith(seen ?? ''));
}
