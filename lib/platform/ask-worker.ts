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
  const reply = await send<Reply<WorkerCalls[Call]['answer']>>({ call, request });
  if (!reply) throw new Error('Расширение не ответило. Обновите страницу и нажмите ещё раз.');
  if (!reply.ok) throw new Error(reply.words);
  return reply.answer;
}

/** ms before the second try, and before the last one: each pause is four times the one before. */
const FIRST_PAUSE = 100;
const LAST_PAUSE = 1600;

/**
 * A worker that ends in the middle of a call leaves an error, or no answer at all. While it ends and starts the browser
 * itself keeps the call, so each end costs one try at most: several in a row are waited for to be over.
 */
async function send<Answer>(message: unknown): Promise<Answer | undefined> {
  for (let pause = FIRST_PAUSE; ; pause *= 4) {
    try {
      const answer: Answer | undefined = await browser.runtime.sendMessage(message);
      if (answer !== undefined) return answer;
    } catch (error) {
      // An extension that was reloaded has no id here any more: nobody is left to ask.
      if (browser.runtime?.id === undefined) throw error;
    }
    if (pause > LAST_PAUSE) return undefined;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
