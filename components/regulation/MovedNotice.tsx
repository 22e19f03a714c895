import type { MovedDeadline } from '../../lib/deadline/moved-deadlines';
import { dueWords } from '../../lib/words/due-words';
import { words } from '../../lib/words/words';
import { useOfficeClock } from '../controls/use-office-clock';

interface Props {
  moved: readonly MovedDeadline[];
  onDismiss: () => void;
}

const it = words.rules.moved;

/** What a change of hours, calendar or reading moved in open cases. Closed ones kept their verdict. */
export function MovedNotice({ moved, onDismiss }: Props) {
  const { now, zone } = useOfficeClock();
  const said = (at: number | null) => (at === null ? it.none : dueWords(at, now.value, zone));
  return (
    <section class="notice" role="status" aria-label={it.title}>
      <p class="notice__title">{moved.length === 0 ? it.nothing : it.title}</p>
      <ul class="moved">
        {moved.map(({ caseId, number, key, label, clause, from, to }) => (
          <li key={`${caseId} ${key}`}>
            {words.common.number(number)}: {label} <span class="clause">{clause}</span>
            <br />
            {it.fromTo(said(from), said(to))}
          </li>
        ))}
      </ul>
      <div class="notice__acts">
        <button class="button button--quiet" type="button" onClick={onDismiss}>
          {words.shell.trouble.dismiss}
        </button>
      </div>
    </section>
  );
}
