import { useSignal } from '@preact/signals';
import { MarkupPage, type MarkupView } from '../../components/repair/MarkupPage';
import type { Outcome } from '../../components/view-models';
import { networkTabs } from '../../lib/platform/network-tabs';
import { askLatePage, askPage } from '../../lib/platform/page-port';
import { NETWORK_HOSTS } from '../../lib/site/hosts';
import { okSite } from '../../lib/site/ok/ok-site';
import type { SelectorPack } from '../../lib/site/repair/selector-pack';
import { vkSite } from '../../lib/site/vk/vk-site';
import type { Desk } from '../desk/desk';
import { forgetSelectorPack, keepSelectorPack, selectorPacks } from '../desk/selector-packs';
import { activeNetworkTab } from './active-network-tab';
import type { PanelStore } from './panel-store';
import { readSelectorPack } from './read-selector-pack';
import { savePageSample } from './save-page-sample';
import { useWatched } from './use-watched';

const DESIGNS = [...vkSite.designs, ...okSite.designs].map(({ name }) => name);

/** The markup of the page in the active tab, and the selectors it is read by. */
export function MarkupPanel({ desk, store }: { desk: Desk; store: PanelStore }) {
  const { journal } = desk;
  const markup = useSignal<MarkupView>({ state: 'unasked' });
  const packs = useWatched(journal, selectorPacks, store.say) ?? [];

  const onCheck = async (): Promise<Outcome> => {
    const tabId = await activeNetworkTab();
    const found = tabId === null ? null : await askLatePage(tabId, 'diagnose', null);
    markup.value = found === null ? { state: 'failed' } : { state: 'read', designs: found.designs };
    return { done: true };
  };
  return (
    <MarkupPage
      markup={markup.value}
      packs={packs}
      onBack={() => (store.route.value = { screen: 'queue' })}
      onCheck={onCheck}
      onSample={() => savePageSample(desk)}
      onPack={async (file) => {
        const pack = readSelectorPack(await file.text(), DESIGNS, isSelector);
        if ('fault' in pack) return { done: false, refusal: pack.fault };
        await keepSelectorPack(journal, pack);
        await tellTabs(pack);
        return { done: true };
      }}
      onForget={async (network) => {
        await forgetSelectorPack(journal, network);
        await tellTabs(null);
        for (const pack of await selectorPacks(journal)) await tellTabs(pack);
        return { done: true };
      }}
    />
  );
}

async function tellTabs(pack: SelectorPack | null): Promise<void> {
  const tabs = await networkTabs(NETWORK_HOSTS);
  await Promise.all(tabs.map(({ id }) => askPage(id, 'repair', { pack })));
}

function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}
