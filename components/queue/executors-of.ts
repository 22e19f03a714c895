import type { QueueRow } from '../view-models';

/** Everybody who works on the message, the main executor first. */
export function executorsOf({ executor, coExecutors }: Pick<QueueRow, 'executor' | 'coExecutors'>): readonly string[] {
  return [executor ?? '', ...coExecutors.split('\n')].filter((name) => name !== '');
}
