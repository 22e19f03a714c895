import { capital } from '../../lib/words/capital';
import { dateTimeWords } from '../../lib/words/date-time-words';
import type { EventNames } from '../../lib/words/event-words';
import type { Desk } from './desk';
import { rulingAtHand } from './ruling';

/** Names behind the ids in events, by the office's regulation; an id without a name is shown as it is. */
export function namesOf(desk: Desk, regulation = desk.office.regulation): EventNames {
  const ruling = rulingAtHand(desk, regulation);
  const grounds = [...(ruling?.rules.declineGrounds ?? []), ...(ruling?.rules.explanationGrounds ?? [])];
  return {
    ground: (id) => grounds.find((ground) => ground.id === id)?.label ?? id,
    reason: (id) => ruling?.profile.review.reasons[id] ?? id,
    category: (id) => ruling?.profile.categories[id]?.label ?? id,
    event: (id) => ruling?.profile.events[id]?.label ?? id,
    stop: capital(ruling?.profile.output.stopLabel ?? ''),
    instant: (at) => dateTimeWords(at, desk.office.hours.zone),
  };
}
