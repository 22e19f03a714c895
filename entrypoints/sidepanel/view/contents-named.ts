import type { CaseEvent } from '../../../lib/case/events';
import type { ContentHash } from '../../../lib/case/message';

/** Every content that the events of a case name. */
export function contentsNamed(events: readonly CaseEvent[]): ContentHash[] {
  return events.flatMap((event) => {
    const taken = event.type === 'MessageTaken' ? event.message : null;
    const own = taken ? [taken.text, taken.author, taken.parentText] : [];
    const content = 'content' in event ? event.content : 'text' in event ? event.text : null;
    return [...own, content].filter((hash) => hash !== null);
  });
}
