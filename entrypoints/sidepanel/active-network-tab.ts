import { networkTabs } from '../../lib/platform/network-tabs';
import { NETWORK_HOSTS } from '../../lib/site/hosts';

/** The tab of VK or OK that is in front, else one of those that are open; null where there is none. */
export async function activeNetworkTab(): Promise<number | null> {
  const tabs = await networkTabs(NETWORK_HOSTS);
  return (tabs.find(({ active }) => active) ?? tabs.at(-1))?.id ?? null;
}
