import { browser } from 'wxt/browser';
import type { Reply, WorkerCall, WorkerCalls } from './protocol';

/** A call refused by the worker; `message` is written for the person. */
export class CallRefusedError extends Error {
  override readonly name = 'CallRefusedError';
}

/**
 * Asks the worker and waits for its answer. Rejects with `CallRefusedError` when the worker says no, and with the
 * browser's own error when the extension was reloaded under this page.
 */
export async function askWorker<Call extends WorkerCall>(
  call: Call,
  request: WorkerCalls[Call]['request'],
): Promise<WorkerCalls[Call]['answer']> {
  const reply: Reply<WorkerCalls[Call]['answer']> | undefined = await browser.runtime.sendMessage({ call, request });
  if (!reply) throw new CallRefusedError('Расширение не ответило. Обновите страницу и попробуйте ещё раз.');
  if (!reply.ok) throw new CallRefusedError(reply.words);
  return reply.answer;
}
