import type { CDPSession, Page } from 'playwright-core';

/** What the renderer has spent and holds; times in ms of its main thread's own work, others' turns on the machine not counted. */
export interface PageMetrics {
  script: number;
  /** Recalculation of style and layout together. */
  styleAndLayout: number;
  heap: number;
  nodes: number;
  listeners: number;
}

/** Reads `Performance.getMetrics` of one page; `settled` collects garbage first. */
export async function metricsOf(page: Page): Promise<{ now(): Promise<PageMetrics>; settled(): Promise<PageMetrics> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    now: () => read(session),
    async settled() {
      for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
      return read(session);
    },
  };
}

async function read(session: CDPSession): Promise<PageMetrics> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => {
    const found = metrics.find((metric) => metric.name === name);
    if (!found) throw new Error(`the browser tells no ${name}`);
    return found.value;
  };
  return {
    script: of('ScriptDuration') * 1000,
    styleAndLayout: (of('RecalcStyleDuration') + of('LayoutDuration')) * 1000,
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}
