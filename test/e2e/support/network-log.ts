import type { BrowserContext, Request } from 'playwright-core';

/** Every request that began in one browser, told apart by who asked. */
export interface NetworkLog {
  /** Requests of the extension's own pages and worker to anything but its own files. Must stay empty. */
  readonly ofExtension: readonly string[];
  /** Requests of anybody to addresses the stand does not serve. Content scripts would show up here. */
  readonly strangers: readonly string[];
  /** Files of the extension itself that its pages loaded: shows that the log sees them at all. */
  readonly ownFiles: readonly string[];
}

const STAND = /^https:\/\/(?:(?:www|m)\.)?(?:vk\.com|vk\.ru|ok\.ru)\//;
const LOCAL = /^(?:data|blob|about):/;

/** Starts to listen; the lists grow while the browser runs. */
export function startNetworkLog(context: BrowserContext): NetworkLog {
  const ofExtension: string[] = [];
  const strangers: string[] = [];
  const ownFiles: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (LOCAL.test(url)) return;
    if (url.startsWith('chrome-extension:')) ownFiles.push(url);
    else if (askerOf(request).startsWith('chrome-extension:')) ofExtension.push(url);
    else if (!STAND.test(url)) strangers.push(url);
  });
  return { ofExtension, strangers, ownFiles };
}

function askerOf(request: Request): string {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  return request.isNavigationRequest() ? '' : request.frame().url();
}
