import { words } from '../../lib/words/words';
import { Instant } from '../controls/Instant';
import type { DeadlineView } from '../deadline-view';

const it = words.caseScreen.deadline;

/** «Почему так?»: the words of the act, how they are read here, and the other ways with the time each would give. */
export function WhySo({ deadline }: { deadline: DeadlineView }) {
  const { quote, clause, reactions, reading, alternative, others } = deadline;
  return (
    <details class="why">
      <summary>{it.why}</summary>
      {quote !== '' && (
        <blockquote class="why__quote">
          {words.common.quote(quote)} <cite>{clause}</cite>
        </blockquote>
      )}
      {reactions.map((reaction) => (
        <p key={reaction}>{reaction}</p>
      ))}
      {reading !== null && (
        <p>
          <b>{it.reading}:</b> {reading}
        </p>
      )}
      {others.length === 0 && alternative !== null && (
        <p>
          <b>{it.alternative}:</b> {alternative}
        </p>
      )}
      {others.map(({ label, explanation, dueAt, isSame }) => (
        <p key={label}>
          <b>
            {it.alternative}: {label}.
          </b>{' '}
          {explanation}{' '}
          {dueAt === null || isSame ? (
            isSame ? (
              it.otherSame
            ) : (
              it.otherNone
            )
          ) : (
            <>
              {it.other} <Instant at={dueAt} near />.
            </>
          )}
        </p>
      ))}
      {others.length > 0 && <p class="muted">{it.otherHow}</p>}
    </details>
  );
}
