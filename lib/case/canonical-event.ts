import { canonicalJson } from './canonical-json';
import type { CaseEvent } from './events';

/**
 * The text whose SHA-256 (of its UTF-8 bytes) is the event's link in the hash chain of its case: the hash of the event
 * before it, empty for the first one, a line break, and the event as canonical JSON.
 */
export function canonicalEvent(event: CaseEvent, previousHash: string | null): string {
  return `${previousHash ?? ''}\n${canonicalJson(event)}`;
}
