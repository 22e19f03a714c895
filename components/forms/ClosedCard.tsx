import { dateTimeWords } from '../../lib/words/date-time-words';
import { words } from '../../lib/words/words';
import { SafeLink } from '../controls/SafeLink';
import { useOfficeClock } from '../controls/use-office-clock';
import type { NextForm } from '../next-step';

type Props = Omit<Extract<NextForm, { form: 'closed' }>, 'form'>;

const it = words.caseScreen;

/** The verdict of a closed case; it never changes again. */
export function ClosedCard({ verdict, placedUrl, closedAt }: Props) {
  const { zone } = useOfficeClock();
  return (
    <div class={`verdict verdict--${verdict}`}>
      <p class="verdict__text">
        <span aria-hidden="true">{verdict === 'late' ? '! ' : '✓ '}</span>
        {it.closedAt(dateTimeWords(closedAt, zone))}
      </p>
      {placedUrl !== null && (
        <p>
          <SafeLink href={placedUrl}>{it.openAnswer}</SafeLink>
        </p>
      )}
    </div>
  );
}
