import { browser, type Browser } from 'wxt/browser';
import type { Reply, WorkerCall, WorkerCalls } from './protocol';
import { REQUEST_SHAPES } from './request-shapes';

type Sender = Browser.runtime.MessageSender;

/** Who asks: a page part sits in a tab on a network's page, our own pages do not. */
export interface Caller {
  inPage: boolean;
  tabId: number | null;
  windowId: number | null;
  /** Address of the page as it is now. */
  url: string | undefined;
}

export type WorkerHandlers = {
  [Call in WorkerCall]: (
    request: WorkerCalls[Call]['request'],
    caller: Caller,
  ) => WorkerCalls[Call]['answer'] | Promise<WorkerCalls[Call]['answer']>;
};

/** Calls that only our own pages may make; a compromised page must not reach them (platform.md test 16). */
const OWN_PAGES_ONLY: ReadonlySet<WorkerCall> = new Set(['changed']);

/**
 * Answers the calls of `WorkerCalls`. `onCall` runs synchronously inside the event, before anything is awaited: the
 * only moment in which the browser still lets the panel open (platform.md §1.1). A handler's exception becomes a reply
 * with words.
 */
export function answerCalls(
  handlers: WorkerHandlers,
  onCall: (call: WorkerCall, caller: Caller) => void,
  wordsOf: (error: unknown) => string,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (reply: unknown) => void) => {
    const known = readCall(message, sender);
    if (!known) return false;
    const fits: (value: unknown) => boolean = REQUEST_SHAPES[known.call];
    if (!fits(known.request)) {
      respond({ ok: false, words: 'Расширение не поняло запрос страницы. Обновите страницу.' } satisfies Reply<never>);
      return false;
    }
    onCall(known.call, known.caller);
    void answer(handlers, known, wordsOf).then(respond);
    return true;
  });
}

interface KnownCall {
  call: WorkerCall;
  request: unknown;
  caller: Caller;
}

function readCall(message: unknown, sender: Sender): KnownCall | null {
  if (typeof message !== 'object' || message === null || !('call' in message) || !('request' in message)) return null;
  const { call, request } = message;
  if (typeof call !== 'string' || !Object.hasOwn(REQUEST_SHAPES, call)) return null;
  if (sender.id !== browser.runtime.id) return null;
  // A page that is prerendered or lies in the back-forward cache is not what the person looks at.
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') return null;
  const caller = callerOf(sender);
  const known = call as WorkerCall;
  if (caller.inPage && OWN_PAGES_ONLY.has(known)) return null;
  return { call: known, request, caller };
}

function callerOf(sender: Sender): Caller {
  const own = new URL(browser.runtime.getURL('/')).origin;
  return {
    inPage: !sender.url?.startsWith(`${own}/`),
    tabId: sender.tab?.id ?? null,
    windowId: sender.tab?.windowId ?? null,
    url: sender.tab?.url,
  };
}

async function answer(
  handlers: WorkerHandlers,
  { call, request, caller }: KnownCall,
  wordsOf: (error: unknown) => string,
): Promise<Reply<unknown>> {
  try {
    const handle = handlers[call] as (request: unknown, caller: Caller) => unknown;
    return { ok: true, answer: await handle(request, caller) };
  } catch (error) {
    return { ok: false, words: wordsOf(error) };
  }
}
