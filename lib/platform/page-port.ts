import { browser, type Browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { LateCall, LateCalls, PageCall, PageCalls } from './protocol';

type AnyCalls = PageCalls & LateCalls;

/** One script answers all calls of the first list or all of the second. */
type HandlersOf<Calls> = {
  [Call in keyof Calls & keyof AnyCalls]: (
    request: AnyCalls[Call]['request'],
  ) => AnyCalls[Call]['answer'] | Promise<AnyCalls[Call]['answer']>;
};
export type PageHandlers = HandlersOf<PageCalls> | HandlersOf<LateCalls>;

/** Answers the calls of one script of a page part until `signal` aborts. Only our own extension is heard. */
export function answerPageCalls(handlers: PageHandlers, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Browser.runtime.MessageSender, respond: (reply: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isPageCall(message, handlers)) return false;
    const handle = Reflect.get(handlers, message.call) as (request: unknown) => unknown;
    // Something always comes back: the panel waits for it.
    void (async () => handle(message.request))().then(respond, (error: unknown) => {
      console.error(error);
      respond(null);
    });
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

/** The second script of the page part, brought in before each call; it runs once. The first one must be there. */
const LATE_SCRIPT: ScriptPublicPath = '/late.js';

/** Calls the second script of a page part, bringing it in where it is not yet. Null as for `askPage`. */
export async function askLatePage<Call extends LateCall>(
  tabId: number,
  call: Call,
  request: LateCalls[Call]['request'],
): Promise<LateCalls[Call]['answer'] | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [LATE_SCRIPT] });
    return (await browser.tabs.sendMessage(tabId, { call, request })) ?? null;
  } catch {
    return null;
  }
}

/** Of our own extension's messages those that are calls to this script: they carry a request. */
function isPageCall(
  message: unknown,
  handlers: PageHandlers,
): message is { call: PageCall | LateCall; request: unknown } {
  return Object.hasOwn(handlers, Object(message).call);
}
