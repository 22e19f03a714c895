import type { CaseEvent } from './events';

/**
 * The text whose SHA-256 is the event's link in the chain of its case: the hash of the event before it (null for the
 * first one), a line break, and the event as JSON with keys in code-unit order and no spaces. The same event gives the
 * same text whatever order its fields were written in; fields that are `undefined` do not count.
 */
export function canonicalEvent(event: CaseEvent, previousHash: string | null): string {
  return `${previousHash ?? ''}\n${canonical(event)}`;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}
