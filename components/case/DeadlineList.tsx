import { words } from '../../lib/words/words';
import type { DeadlineView } from '../deadline-view';
import { ZoneNote } from '../controls/ZoneNote';
import { DeadlineItem } from './DeadlineItem';

/** Every clock of the case; the order is the caller's, binding one first. */
export function DeadlineList({ deadlines }: { deadlines: readonly DeadlineView[] }) {
  if (deadlines.length === 0) return <p class="muted">{words.caseScreen.deadline.none}</p>;
  return (
    <>
      <ZoneNote />
      <ul class="deadlines">
        {deadlines.map((deadline) => (
          <DeadlineItem key={deadline.key} deadline={deadline} />
        ))}
      </ul>
    </>
  );
}
