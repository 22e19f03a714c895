import type { ReceivedInput } from '../case-actions';

/** What `ReceivedFields` of a sent form say. */
export function receivedOf(read: (field: string) => string): ReceivedInput {
  const at = read('receivedAt');
  return { receivedAt: at || null, receivedReason: at === '' ? '' : read('receivedReason').trim() };
}
