import { NO_FILTER, type SavedView } from '../../components/queue/queue-filter';
import { QUEUE_TABS } from '../../components/queue/queue-tab';
import type { JournalDatabase } from '../../lib/journal/database';

const KEY = 'queueViews';

/** Lists the person named; what cannot be read is left out. */
export async function savedViews({ settings }: JournalDatabase): Promise<readonly SavedView[]> {
  const stored = (await settings.get(KEY))?.value;
  return Array.isArray(stored) ? stored.flatMap(readView) : [];
}

export async function saveViews({ settings }: JournalDatabase, views: readonly SavedView[]): Promise<void> {
  await settings.put({ key: KEY, value: views });
}

function readView(stored: unknown): SavedView[] {
  if (typeof stored !== 'object' || stored === null || !('name' in stored) || !('tab' in stored)) return [];
  const { name } = stored;
  const tab = QUEUE_TABS.find((each) => each === stored.tab);
  if (typeof name !== 'string' || tab === undefined) return [];
  const filter = 'filter' in stored && typeof stored.filter === 'object' ? stored.filter : {};
  return [{ name, tab, filter: { ...NO_FILTER, ...filter } }];
}
