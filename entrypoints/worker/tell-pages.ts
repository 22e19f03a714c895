import { NETWORK_HOSTS } from '../../lib/site/hosts';
import { networkTabs } from '../../lib/platform/network-tabs';
import { askPage } from '../../lib/platform/page-port';
import type { Desk } from '../desk/desk';
import { markOf } from '../desk/mark-of';

/** Shows the marks of changed cases in every open tab of the networks. */
export async function tellPages(desk: Desk, caseIds: readonly string[]): Promise<void> {
  const rows = (await desk.journal.cases.bulkGet([...caseIds])).filter((row) => row !== undefined);
  const marks = rows.filter((row) => row.status !== 'cancelled').map(markOf);
  const freed = rows.filter((row) => row.status === 'cancelled').map((row) => row.messageKey);
  const tabs = await networkTabs(NETWORK_HOSTS);
  await Promise.all(tabs.map((tab) => askPage(tab.id, 'showMarks', { marks, freed })));
}
