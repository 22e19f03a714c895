import { browser, type Browser } from 'wxt/browser';
import type { PageCall, PageCalls } from './protocol';

export type PageHandlers = {
  [Call in PageCall]: (
    request: PageCalls[Call]['request'],
  ) => PageCalls[Call]['answer'] | Promise<PageCalls[Call]['answer']>;
};

/** Answers the calls of `PageCalls` in a page part until `signal` aborts. Only our own extension is heard. */
export function answerPageCalls(handlers: PageHandlers, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Browser.runtime.MessageSender, respond: (reply: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isPageCall(message, handlers)) return false;
    const handle = handlers[message.call] as (request: unknown) => unknown;
    void Promise.resolve(handle(message.request)).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

/** Calls the page part of one tab. Resolves to null where there is none: a closed tab, another site, an old page. */
export async function askPage<Call extends PageCall>(
  tabId: number,
  call: Call,
  request: PageCalls[Call]['request'],
): Promise<PageCalls[Call]['answer'] | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, { call, request })) ?? null;
  } catch {
    return null;
  }
}

function isPageCall(message: unknown, handlers: PageHandlers): message is { call: PageCall; request: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'call' in message &&
    typeof message.call === 'string' &&
    Object.hasOwn(handlers, message.call) &&
    'request' in message
  );
}
