import type { SiteHost } from '../site';

const RELOADED = 'Расширение обновилось. Обновите страницу и нажмите ещё раз.';

/** Why a call of the host failed, in the page's words: an extension that was reloaded knows no more than that. */
export function reasonOf(error: unknown, host: Pick<SiteHost, 'isAlive'>): string {
  return host.isAlive() && error instanceof Error ? error.message : RELOADED;
}
