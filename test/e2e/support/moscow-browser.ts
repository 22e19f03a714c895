import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchExtension, type RunningExtension } from './launch-extension.ts';
import { RegulationDesk } from './regulation-desk.ts';

export interface MoscowBrowser {
  readonly extension: RunningExtension;
  /** The panel. */
  readonly page: Page;
  /** An office under this regulation with so many complaints about water; see `RegulationDesk`. */
  begin(regulation: RegExp, count: number): Promise<RegulationDesk>;
}

/**
 * One browser for all tests of a file, in Moscow time and with the clipboard: opened before the first of them, closed after
 * the last. To be called once, at the top of the file.
 */
export function moscowBrowser(): MoscowBrowser {
  let opened: { extension: RunningExtension; page: Page } | undefined;
  const running = () => {
    if (!opened) throw new Error('The browser opens before the first test, not earlier');
    return opened;
  };
  beforeAll(async () => {
    const extension = await launchExtension({ timezone: 'Europe/Moscow' });
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    opened = { extension, page: await extension.panel() };
  });
  afterAll(() => opened?.extension.close());
  return {
    get extension() {
      return running().extension;
    },
    get page() {
      return running().page;
    },
    begin: (regulation, count) => RegulationDesk.beginWith(running().extension, running().page, regulation, count),
  };
}
