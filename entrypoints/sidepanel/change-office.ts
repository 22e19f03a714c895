import type { Executor, Office } from '../../lib/office/office';
import type { Desk } from '../desk/desk';
import { readDesk } from '../desk/open-desk';

/** Changes the office as it stands in the database now, not as this panel last saw it. */
export async function changeOffice({ journal }: Desk, change: (office: Office) => Office): Promise<void> {
  await journal.transaction('rw', journal.settings, async () => {
    const { office } = await readDesk(journal);
    await journal.settings.put({ key: 'office', value: change(office) });
  });
}

/** A new name in the directory of executors. */
export function addExecutor(desk: Desk, executor: Executor): Promise<void> {
  return changeOffice(desk, (office) => ({ ...office, executors: [...office.executors, executor] }));
}
