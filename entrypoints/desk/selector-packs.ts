import type { JournalDatabase } from '../../lib/journal/database';
import type { SelectorPack } from '../../lib/site/repair/selector-pack';

const PREFIX = 'selectors ';

/** Selectors the office brought as files, one set for a network at most. */
export async function selectorPacks(journal: JournalDatabase): Promise<SelectorPack[]> {
  const rows = await journal.settings.where('key').startsWith(PREFIX).toArray();
  // Validated by `readSelectorPack` before they were stored; nobody else writes here.
  return rows.map(({ value }) => value as SelectorPack);
}

export async function keepSelectorPack(journal: JournalDatabase, pack: SelectorPack): Promise<void> {
  await journal.settings.put({ key: PREFIX + pack.network, value: pack });
}

export async function forgetSelectorPack(journal: JournalDatabase, network: SelectorPack['network']): Promise<void> {
  await journal.settings.delete(PREFIX + network);
}
