import type { Outcome } from '../../components/view-models';
import { askLatePage } from '../../lib/platform/page-port';
import { now } from '../../lib/platform/system';
import { officeDate } from '../../lib/time/office-date';
import { words } from '../../lib/words/words';
import type { Desk } from '../desk/desk';
import { activeNetworkTab } from './active-network-tab';
import { saveFile } from './save-file';

/** Saves a scrubbed fragment of the page in front as a file named so that it can lie among the test pages. */
export async function savePageSample({ office }: Desk): Promise<Outcome> {
  const tabId = await activeNetworkTab();
  const sample = tabId === null ? null : await askLatePage(tabId, 'sample', null);
  if (sample === null) return { done: false, refusal: words.markup.noPage };
  saveFile(`${officeDate(now(), office.hours.zone).date}_${words.markup.sampleFile}.html`, 'text/html', sample);
  return { done: true };
}
