import type { CaseEvent } from './events';

/** Who stands behind an id, without his name: «сотрудник 2», «исполнитель 1». */
export interface Aliases {
  person: (id: string) => string;
  executor: (id: string) => string;
}

/**
 * Fields that say what happened and when, and nothing of a person. Everything else is left out, whatever later events will
 * carry: free words, links, names, and hashes by which a text could be guessed.
 */
const KEPT: ReadonlySet<string> = new Set([
  'type',
  'seq',
  'recordedAt',
  'happenedAt',
  'number',
  'network',
  'kind',
  'publishedAt',
  'publishedPrecision',
  'via',
  'starts',
  'published',
  'detected',
  'received',
  'read',
  'facts',
  'topic',
  'place',
  'severity',
  'handling',
  'platform',
  'visibility',
  'isRepeat',
  'regulation',
  'id',
  'edition',
  'moment',
  'before',
  'after',
  'clause',
  'role',
  'order',
  'assignmentId',
  'assignmentIds',
  'draftId',
  'groundId',
  'reasonId',
  'channel',
  'supplies',
  'problemConfirmed',
  'promisedAt',
  'deadlineId',
  'dueAt',
  'event',
  'earlierCaseId',
  'groupId',
  'parts',
  'ground',
  'authorNumber',
  'message',
  'verdict',
  'calendar',
  'clocks',
  'key',
  'label',
  'startedAt',
  'doneAt',
  'outcome',
  'lateMinutes',
  'elapsed',
]);

/** An event without persons, as plain data; `by` and the executor stand under their aliases. */
export function depersonalisedEvent(event: CaseEvent, aliases: Aliases): Readonly<Record<string, unknown>> {
  const { message, ...rest } = { message: undefined, ...event };
  return {
    ...(kept(rest) as Record<string, unknown>),
    // `key` names a clock in a verdict, and in a message the message.
    ...(message !== undefined && { message: kept({ ...message, key: undefined, id: undefined }) }),
    by: aliases.person(event.by),
    ...(event.onBehalfOf !== undefined && { onBehalfOf: aliases.person(event.onBehalfOf) }),
    ...('executorId' in event && { executor: aliases.executor(event.executorId) }),
  };
}

function kept(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(kept);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, field]) => KEPT.has(name) && field !== undefined)
      .map(([name, field]) => [name, kept(field)]),
  );
}
