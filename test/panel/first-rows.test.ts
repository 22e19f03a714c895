import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { openDesk } from '../../entrypoints/desk/open-desk';
import { createPanelStore, type PanelStore } from '../../entrypoints/sidepanel/panel-store';
import type { JournalDatabase } from '../../lib/journal/database';
import { countHead, putHead } from '../../lib/journal/journal-head';
import { rowFor, takenEvent } from '../journal/sample-events';

/** Beside the open cases only settings, regulations and the like are read. */
const FEW = 60;
const [OPEN, CLOSED] = [20, 1500];

it('shows the first rows after reading the open cases, however long the journal is', async () => {
  // Nobody is ever busy here: what begins before the rows are on the screen begins at once.
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', { addEventListener: () => undefined });
  const { journal } = await openDesk();
  await fill(journal);
  journal.close();
  const read = countRowsRead();
  const store = createPanelStore();
  expect(await firstRows(store)).toBe(OPEN);
  await vi.waitFor(() => expect(store.desk.value.state).toBe('ready'));
  expect(read.rows).toBeGreaterThanOrEqual(OPEN);
  expect(read.rows).toBeLessThan(2 * OPEN + FEW);
  store.onDrawn();
  await vi.waitFor(() => expect(read.rows).toBeGreaterThan(CLOSED));
});

async function fill(journal: JournalDatabase): Promise<void> {
  const cases = Array.from({ length: OPEN + CLOSED }, (_, place) => ({ id: `case-${place}`, number: place + 1 }));
  await journal.events.bulkAdd(
    cases.map(({ id, number }) => ({ ...takenEvent(id, number), hash: number.toString(16).padStart(64, '0') })),
  );
  await journal.cases.bulkAdd(
    cases.map(({ id, number }, place) => {
      const { queueAt, ...row } = rowFor(id, number, 1);
      return place < OPEN ? { ...row, queueAt: queueAt ?? number } : { ...row, closed: true };
    }),
  );
  await journal.keys.bulkAdd(cases.map(({ id, number }) => ({ messageKey: `vk:-1_${number}`, caseId: id })));
  await putHead(journal, await countHead(journal));
}

function firstRows({ queue }: PanelStore): Promise<number> {
  return new Promise((resolve, reject) => {
    effect(() => {
      const { value } = queue;
      if (value.state === 'ready') resolve(value.rows.length);
      if (value.state === 'failed') reject(new Error(value.why));
    });
  });
}

/** Rows that the database goes through from now on: one for each found or counted, and for each step of a cursor. */
function countRowsRead(): { rows: number } {
  const read = { rows: 0 };
  for (const { prototype } of [IDBObjectStore, IDBIndex]) {
    for (const name of ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const) {
      const original: unknown = prototype[name];
      if (typeof original !== 'function') throw new Error(name);
      Object.assign(prototype, {
        [name](...given: unknown[]) {
          const request = Reflect.apply(original, this, given) as IDBRequest<unknown>;
          request.addEventListener('success', () => {
            const { result } = request;
            read.rows += Array.isArray(result) ? result.length : typeof result === 'number' ? result : 1;
          });
          return request;
        },
      });
    }
  }
  return read;
}
