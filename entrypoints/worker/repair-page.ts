import { askPage } from '../../lib/platform/page-port';
import { openDesk } from '../desk/open-desk';
import { selectorPacks } from '../desk/selector-packs';

/** Gives a page that has just opened the selectors brought as a file. Where that fails it works with its own. */
export async function repairPage(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    for (const pack of await selectorPacks((await openDesk()).journal)) await askPage(tabId, 'repair', { pack });
  } catch {
    return;
  }
}
