import type { Page, SiteDesigns } from './design';
import type { SiteTrouble } from './site';

export interface Troubles {
  /** One more message where this field was not found. */
  note(field: string): void;
  /** Tells what has been noted since the last time, one trouble for each field. */
  send(): void;
}

/** Counts what was not understood on this page, so that ten thousand equal failures are one report. */
export function createTroubles(
  network: SiteDesigns['network'],
  page: () => Page,
  report: (trouble: SiteTrouble) => void,
): Troubles {
  const counts = new Map<string, number>();
  const changed = new Set<string>();
  return {
    note(field) {
      counts.set(field, (counts.get(field) ?? 0) + 1);
      changed.add(field);
    },
    send() {
      for (const field of changed) report({ network, url: page().url.href, field, count: counts.get(field) ?? 0 });
      changed.clear();
    },
  };
}
