import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { transformWithOxc } from 'vite';

const FILES = import.meta.dirname;
const STAND_HOSTS = /^https:\/\/(?:(?:www|m)\.)?(?:vk\.com|vk\.ru|ok\.ru)\//;

/** Addresses of the stand's pages, for people and tests. */
export const STAND_PAGES = {
  vkWall: 'https://vk.com/zarechny',
  vkOverheard: 'https://vk.com/zarechny_live',
  okFeed: 'https://ok.ru/group/70000001234/topics',
  okTopic: 'https://ok.ru/group/70000001234/topic/155500001',
} as const;

export interface StandAnswer {
  status: number;
  contentType: string;
  body: string;
}

/**
 * Serves the invented district at the networks' real addresses in this browser; every other address is refused, so
 * nothing of the outside is ever reached. Pages are drawn by `page.ts` in the browser, as the networks do it.
 */
export async function serveStand(context: BrowserContext): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const answer = await standAnswer(route.request().url());
    return answer === null ? route.abort('blockedbyclient') : route.fulfill(answer);
  });
}

/** What the stand answers at this address; null: it is none of the networks'. */
export async function standAnswer(url: string): Promise<StandAnswer | null> {
  if (!STAND_HOSTS.test(url)) return null;
  const { pathname, hostname } = new URL(url);
  if (pathname.startsWith('/stand/')) return standFile(basename(pathname));
  if (extname(pathname) !== '') return { status: 404, contentType: 'text/plain', body: '' };
  return { status: 200, contentType: 'text/html; charset=utf-8', body: shell(hostname) };
}

async function standFile(name: string): Promise<StandAnswer> {
  const source = await readFile(join(FILES, name), 'utf8');
  if (name.endsWith('.css')) return { status: 200, contentType: 'text/css; charset=utf-8', body: source };
  const { code } = await transformWithOxc(source, name);
  return { status: 200, contentType: 'text/javascript; charset=utf-8', body: code };
}

function shell(host: string): string {
  const network = host.endsWith('ok.ru') ? 'Одноклассники · стенд' : 'ВКонтакте · стенд';
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${network}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/stand/style.css">
<script type="module" src="/stand/page.ts"></script></head>
<body><header class="top"><b>${network}</b><a href="${STAND_PAGES.vkWall}">Администрация</a><a href="${STAND_PAGES.vkOverheard}">Подслушано</a><a href="${STAND_PAGES.okFeed}">Одноклассники</a></header>
<div class="cover"></div><main></main><div class="stand-end"></div>
<aside class="stand-bar">Вымышленный район. Перерисовать ленту: <button value="1">один раз</button><button value="20">двадцать раз</button></aside>
</body></html>`;
}
