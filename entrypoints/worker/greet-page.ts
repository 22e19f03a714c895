import type { Browser } from 'wxt/browser';
import { askPage } from '../../lib/platform/page-port';
import { openDesk } from '../desk/open-desk';
import { selectorPacks } from '../desk/selector-packs';
import { lookAgain } from './look-again';

/**
 * Gives a page that has just opened the selectors brought as a file, and has it look for the messages in work that belong
 * to its address: where one was deleted there may be nothing on it to ask about. Where that fails it works with its own.
 */
export async function greetPage(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    const { journal } = await openDesk();
    for (const pack of await selectorPacks(journal)) await askPage(tab.id, 'repair', { pack });
    await lookAgain(journal, [], tab.id, tab.url);
  } catch {
    return;
  }
}
