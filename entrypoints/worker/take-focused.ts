import { askLatePage } from '../../lib/platform/page-port';
import { words } from '../../lib/words/words';
import { tellNotTaken } from './tell-not-taken';

/** The keyboard shortcut: takes the message that has the focus in this tab. What was not taken is said on the icon. */
export async function takeFocused(tabId: number | undefined): Promise<void> {
  const outcome = tabId === undefined ? null : await askLatePage(tabId, 'takeFocused', null);
  if (outcome?.taken !== true) await tellNotTaken(outcome?.reason ?? words.icon.noMessages);
}
