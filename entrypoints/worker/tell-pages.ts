import type { CaseRow } from '../../lib/journal/case-row';
import { openCases } from '../../lib/journal/read';
import { NETWORK_HOSTS } from '../../lib/site/hosts';
import { networkTabs } from '../../lib/platform/network-tabs';
import { askPage } from '../../lib/platform/page-port';
import { now } from '../../lib/platform/system';
import type { Desk } from '../desk/desk';
import { markOf } from '../desk/mark-of';

/** Shows the marks of these cases in every open tab of the networks. */
export async function tellPages(desk: Desk, caseIds: readonly string[]): Promise<void> {
  await tellRows(desk, await desk.journal.cases.bulkGet([...caseIds]));
}

/** Shows all open cases anew: the time that is left has changed though nothing happened. */
export async function retellPages(desk: Desk): Promise<void> {
  await tellRows(desk, await openCases(desk.journal));
}

async function tellRows(desk: Desk, found: readonly (CaseRow | undefined)[]): Promise<void> {
  const rows = found.filter((row) => row !== undefined);
  const marks = rows.filter((row) => row.status !== 'cancelled').map((row) => markOf(row, desk, now()));
  const freed = rows.filter((row) => row.status === 'cancelled').map((row) => row.messageKey);
  const tabs = await networkTabs(NETWORK_HOSTS);
  await Promise.all(tabs.map((tab) => askPage(tab.id, 'showMarks', { marks, freed })));
}
