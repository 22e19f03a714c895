import { browser } from 'wxt/browser';
import type { Reply, WorkerCall, WorkerCalls } from './protocol';

/**
 * Asks the worker and waits for its answer. The browser may end the worker in the middle of a call; every call of
 * `WorkerCalls` can be made twice, so it is made again. Rejects with words for the person when the worker says no, and
 * with the browser's own error when the extension was reloaded under this page.
 */
export async function askWorker<Call extends WorkerCall>(
  call: Call,
  request: WorkerCalls[Call]['request'],
): Promise<WorkerCalls[Call]['answer']> {
  const reply = await send<Reply<WorkerCalls[Call]['answer']>>({ call, request }, TRIES);
  if (!reply) throw new Error('Расширение не ответило. Обновите страницу и нажмите ещё раз.');
  if (!reply.ok) throw new Error(reply.words);
  return reply.answer;
}

const TRIES = 3;

/** A worker that ends in the middle of a call leaves an error, or no answer at all where it was just starting. */
async function send<Answer>(message: unknown, tries: number): Promise<Answer | undefined> {
  const again = () => send<Answer>(message, tries - 1);
  try {
    const answer: Answer | undefined = await browser.runtime.sendMessage(message);
    return answer === undefined && tries > 1 ? await again() : answer;
  } catch (error) {
    // An extension that was reloaded has no id here any more: nobody is left to ask.
    if (browser.runtime?.id === undefined) throw error;
    return tries > 1 ? again() : undefined;
  }
}
