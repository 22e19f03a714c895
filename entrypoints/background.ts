import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { OK_HOSTS, VK_HOSTS } from '../lib/site/hosts';
import { reachOpenTabs } from '../lib/platform/content-scripts';
import { openPanel } from '../lib/platform/panel';
import { onNotice } from '../lib/platform/notifications';
import { onWake } from '../lib/platform/wake-alarm';
import { answerCalls } from '../lib/platform/worker-port';
import { openDesk } from './desk/open-desk';
import { handlers } from './worker/handlers';
import { offerTakingOfSelection, takeSelection } from './worker/selection';
import { takeFocused } from './worker/take-focused';
import { greetPage } from './worker/greet-page';
import { retellPages } from './worker/tell-pages';
import { openNotice } from './worker/open-notice';
import { keepWatch, remindLater } from './worker/watch';
import { wordsOf } from './desk/words-of-error';

/** Every listener is registered before anything is awaited: the worker forgets, the browser remembers who listened. */
export default defineBackground(() => {
  answerCalls(
    handlers,
    (call, caller) => {
      if (call === 'take' || call === 'open') openPanel(caller.tabId);
    },
    wordsOf,
  );
  browser.action.onClicked.addListener((tab) => openPanel(tab.id ?? null));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    openPanel(tab?.id ?? null);
    void takeSelection(info, tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    openPanel(tab?.id ?? null);
    if (command === 'take-message') void takeFocused(tab?.id);
  });
  onNotice({ open: openNotice, later: (id) => void remindLater(id) });
  // A port tells an open page at once that the extension went away; nothing is said over it. It also says that a page is there.
  browser.runtime.onConnect.addListener(({ sender }) => void greetPage(sender?.tab));
  browser.runtime.onStartup.addListener(() => void keepWatch());
  browser.runtime.onInstalled.addListener(() => {
    offerTakingOfSelection();
    void keepWatch();
    // A tab that was not reached gets its script on its next load.
    reachOpenTabs([
      { matches: VK_HOSTS, file: '/vk.js' },
      { matches: OK_HOSTS, file: '/ok.js' },
    ]).catch(console.error);
  });
  onWake(() => void keepWatch().then(retell));
  void keepWatch();
});

/** Time passed: the marks on the pages say how much is left now. A failure is on the badge already. */
async function retell(): Promise<void> {
  try {
    await retellPages(await openDesk());
  } catch {
    return;
  }
}
