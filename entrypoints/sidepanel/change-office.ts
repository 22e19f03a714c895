import type { Executor, Office } from '../../lib/office/office';
import { readOffice } from '../../lib/office/read-office';
import type { Desk } from '../desk/desk';

/** Changes the office as it stands in the database now, not as this panel last saw it. */
export async function changeOffice({ journal, office }: Desk, change: (office: Office) => Office): Promise<void> {
  await journal.transaction('rw', journal.settings, async () => {
    const stored = readOffice((await journal.settings.get('office'))?.value);
    await journal.settings.put({ key: 'office', value: change(stored ?? office) });
  });
}

/** A new name in the directory of executors. */
export function addExecutor(desk: Desk, executor: Executor): Promise<void> {
  return changeOffice(desk, (office) => ({ ...office, executors: [...office.executors, executor] }));
}
