import type { Accounts } from '../../components/office/AccountsForm';
import type { JournalDatabase } from '../../lib/journal/database';
import { record, text } from '../../lib/shape/shape';

/** The setting with the names under which the office answers. */
const ACCOUNTS = 'accounts';

const shape = record<Accounts>({ vk: text, ok: text });

export async function readAccounts({ settings }: Pick<JournalDatabase, 'settings'>): Promise<Accounts> {
  const stored = (await settings.get(ACCOUNTS))?.value;
  return shape(stored) ? stored : { vk: '', ok: '' };
}

export async function saveAccounts({ settings }: JournalDatabase, value: Accounts): Promise<void> {
  await settings.put({ key: ACCOUNTS, value });
}
