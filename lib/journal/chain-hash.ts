import { canonicalEvent } from '../case/canonical-event';
import type { CaseEvent } from '../case/events';
import { contentHash } from './content-hash';

/** SHA-256 over the canonical text of an event and the hash before it (null for the first): one link of the chain. */
export function chainHash(event: CaseEvent, previous: string | null): Promise<string> {
  return contentHash(canonicalEvent(event, previous));
}
