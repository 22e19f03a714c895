import { words } from '../../lib/words/words';
import type { CaseActions } from '../case-actions';
import { ActionButton } from '../controls/ActionButton';
import type { RepeatCandidate, RepeatsView } from '../demand-views';
import { EarlierCase } from './EarlierCase';

interface Props {
  repeats: RepeatsView;
  actions: Pick<CaseActions, 'openCase' | 'linkRepeat' | 'joinGroup'>;
}

const it = words.repeats;

/** Earlier cases this one repeats, with the answer and the promise given then; and those it may repeat, for a person to say. */
export function Repeats({ repeats, actions }: Props) {
  const { candidates, earlier, later, policy } = repeats;
  if (candidates.length + earlier.length + later.length === 0) return null;
  return (
    <div class="repeats">
      {earlier.map((known) => (
        <EarlierCase key={known.caseId} earlier={known} onOpen={actions.openCase} />
      ))}
      {candidates.length > 0 && (
        <details class="notice" open={earlier.length === 0}>
          <summary class="notice__title">{it.title}</summary>
          <ul class="repeats__list">
            {candidates.map((candidate) => (
              <Candidate key={candidate.caseId} candidate={candidate} actions={actions} />
            ))}
          </ul>
          {policy !== null && (
            <p class="notice__details">
              {policy.words} {policy.clause}
            </p>
          )}
        </details>
      )}
      {later.length > 0 && (
        <p class="muted">
          {it.laterTitle}{' '}
          {later.map(({ caseId, number }) => (
            <button
              class="button button--quiet"
              type="button"
              key={caseId}
              aria-label={it.open(number)}
              onClick={() => actions.openCase(caseId)}
            >
              {words.common.number(number)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function Candidate({ candidate, actions }: { candidate: RepeatCandidate; actions: Props['actions'] }) {
  const { caseId, number, reasons, excerpt, status, isRepeat } = candidate;
  const why = reasons.join(', ');
  return (
    <li>
      <p>
        <strong>{it.like(number)}</strong>
        {why}
        {words.common.separator}
        {words.status[status]}
      </p>
      {excerpt !== '' && <p class="muted">{excerpt}</p>}
      {!isRepeat && <p class="muted">{it.otherAuthor}</p>}
      <div class="form__acts">
        {isRepeat && (
          <ActionButton label={it.linkLabel(number)} act={() => actions.linkRepeat(caseId, why)}>
            {it.link}
          </ActionButton>
        )}
        <ActionButton label={words.group.joinLabel(number)} act={() => actions.joinGroup(caseId)}>
          {words.group.join}
        </ActionButton>
        <button class="button button--quiet" type="button" onClick={() => actions.openCase(caseId)}>
          {it.open(number)}
        </button>
      </div>
    </li>
  );
}
