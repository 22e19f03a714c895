import { askWorker } from '../../lib/platform/ask-worker';
import { extensionLifetime } from '../../lib/platform/lifetime';
import { answerPageCalls } from '../../lib/platform/page-port';
import type { SiteHost } from '../../lib/site/site';
import type { SiteDesigns } from '../../lib/site/design';
import { repaired } from '../../lib/site/repair/repaired';
import { startSite } from '../../lib/site/start-site';
import { leavePageWorld, pageWorld } from './page-world';

/** Starts the page part of one network: the page's side of `WorkerCalls`, and its answers to `PageCalls`. */
export function runSite(designs: SiteDesigns): void {
  // The browser's own injection and `reachOpenTabs` may meet in one page: the second finds the first at work.
  if (pageWorld() !== undefined) return;
  const { signal, isAlive } = extensionLifetime();
  const world = { site: designs, signal };
  leavePageWorld(world);
  const host: SiteHost = {
    isAlive,
    take: (capture) => askWorker('take', { capture }),
    open: async (caseId) => void (await askWorker('open', { caseId })),
    marks: (keys) => askWorker('marks', { keys: [...keys] }),
    preview: (publishedAt) => askWorker('preview', { publishedAt }),
    report: (trouble) => void askWorker('trouble', { trouble }).catch(() => undefined),
    saw: (sighting) => void askWorker('saw', { sighting }).catch(() => undefined),
  };
  let run = new AbortController();
  const start = () => startSite(world.site, host, { document, signal: AbortSignal.any([signal, run.signal]) });
  let session = start();
  answerPageCalls(
    {
      showMarks({ marks, freed }) {
        session.showMarks(marks, freed);
        return null;
      },
      repair({ pack }) {
        if (pack !== null && pack.network !== designs.network) return null;
        run.abort();
        run = new AbortController();
        world.site = repaired(designs, pack);
        session = start();
        return null;
      },
    },
    signal,
  );
  // The worker answers no page that nobody sees: one that was prerendered, or comes back from the cache, asks again.
  const ask = () => isAlive() && session.rescan();
  document.addEventListener('prerenderingchange', ask, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && ask(), { signal });
}
