import { dueWords } from '../../lib/words/due-words';
import { words } from '../../lib/words/words';
import { useOfficeClock } from '../controls/use-office-clock';
import type { CaseView } from '../view-models';

const it = words.caseScreen;

/** What is unusual about the case, in words: significance, emergency, terms that were over when it came back, a final answer that is owed. */
export function CaseFlags({ view }: { view: CaseView }) {
  const { now, zone } = useOfficeClock();
  if (view.takers.length === 0 && !view.significant && !view.emergency && !view.reopenedLate && view.debt === null)
    return null;
  return (
    <ul class="flags">
      {view.significant && <li class="flag flag--strong">{it.significant}</li>}
      {view.emergency && <li class="flag flag--strong">{it.emergency}</li>}
      {view.takers.length > 0 && <li class="flag">{it.takers(view.takers.join(', '))}</li>}
      {view.reopenedLate && <li class="flag">{it.reopenedLate}</li>}
      {view.debt !== null && (
        <li class="flag">
          {it.debt(view.debt.clause)}
          {view.debt.dueAt !== null && `, ${words.dates.until(dueWords(view.debt.dueAt, now.value, zone))}`}
        </li>
      )}
    </ul>
  );
}
