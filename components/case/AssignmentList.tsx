import { isLive } from '../../lib/case/live-assignments';
import { words } from '../../lib/words/words';
import { ActionButton } from '../controls/ActionButton';
import { Instant } from '../controls/Instant';
import type { AssignmentView, Outcome } from '../view-models';

interface Props {
  assignments: readonly AssignmentView[];
  onAcknowledge: (assignmentId: string) => Promise<Outcome>;
  /** null: reminding is another's act. */
  onRemind: (() => void) | null;
}

const it = words.reminder;

/** To whom the message went, when, and whether he has read it: the time of reading stands apart from that of sending. */
export function AssignmentList({ assignments, onAcknowledge, onRemind }: Props) {
  return (
    <ul class="entries">
      {assignments.map(({ id, label, role, status, assignedAt, acknowledgedAt }) => {
        const hasWork = isLive({ status });
        return (
          <li class={hasWork ? 'entry' : 'entry entry--faded'} key={id}>
            <p class="entry__title">{label}</p>
            <p class="entry__line">
              {it.role[role]}
              {words.common.separator}
              {it.status[status]}
            </p>
            <p class="entry__line">
              {it.sent}: <Instant at={assignedAt} near />
              {words.common.separator}
              {acknowledgedAt === null ? (
                it.unread
              ) : (
                <>
                  {it.read}: <Instant at={acknowledgedAt} near />
                </>
              )}
            </p>
            {hasWork && (
              <div class="entry__acts">
                {acknowledgedAt === null && (
                  <ActionButton label={it.markReadOf(label)} act={() => onAcknowledge(id)}>
                    {it.markRead}
                  </ActionButton>
                )}
                {onRemind !== null && (status === 'active' || status === 'partReturned') && (
                  <button class="button button--quiet" type="button" aria-label={it.remindOf(label)} onClick={onRemind}>
                    {it.remind}
                  </button>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
