import { executorLabel } from '../../lib/office/executor-label';
import { sameWords } from '../../lib/office/import/table';
import type { Executor, Office } from '../../lib/office/office';
import { readOffice } from '../../lib/office/read-office';
import { now } from '../../lib/platform/system';
import type { Desk } from '../desk/desk';
import { inForce } from '../desk/in-force';

/** Changes the office as it stands in the database now, not as this panel last saw it. */
export async function changeOffice({ journal, office }: Desk, change: (office: Office) => Office): Promise<void> {
  await journal.transaction('rw', journal.settings, async () => {
    const stored = readOffice((await journal.settings.get('office'))?.value);
    await journal.settings.put({ key: 'office', value: change(inForce(stored ?? office, now())) });
  });
}

/** Puts a new name into the directory of executors, and gives its id: that of who has this name there, where somebody does. */
export async function addExecutor(desk: Desk, executor: Executor): Promise<string> {
  const nameOf = (one: Executor) => sameWords(executorLabel(one));
  let { id } = executor;
  await changeOffice(desk, (office) => {
    const known = office.executors.find((one) => one.active && nameOf(one) === nameOf(executor));
    if (known === undefined) return { ...office, executors: [...office.executors, executor] };
    ({ id } = known);
    return office;
  });
  return id;
}
