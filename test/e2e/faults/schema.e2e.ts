import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../lib/journal/database.ts';
import { released, storeReleased } from '../../journal/released/released.ts';
import { aCapture } from '../../site/a-capture.ts';
import { keptJournal } from '../support/kept-journal.ts';
import { launchExtension, type RunningExtension } from '../support/launch-extension.ts';
import type { OwnPage } from '../support/own-page.ts';

let extension: RunningExtension;
let own: OwnPage;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  own = await extension.ownPage();
});

afterAll(async () => {
  await extension.close();
});

/** The database of a released version in the place of what is there; nothing of ours is awake to open it meanwhile. */
async function begin(schema: number): Promise<void> {
  await own.clearAlarms();
  await own.killWorker();
  await own.page.evaluate(storeReleased, { dump: released(schema), name: 'v-rabotu' });
  await own.forgetWitness();
}

const rows = (page: Page) => page.getByRole('button', { name: /№\s?\d/ });

describe('a database of an earlier version', () => {
  it.each(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1))(
    'of schema %i opens in the browser with every event and every row',
    async (schema) => {
      await begin(schema);
      const panel = await extension.panel();
      await rows(panel).first().waitFor();
      await expect.poll(async () => (await keptJournal(await own.journal())).faults, { timeout: 10_000 }).toEqual([]);
      expect((await keptJournal(await own.journal())).events).toEqual(released(schema).rows['events']);
      await panel.close();
    },
  );

  it('that cannot be brought up stays as it was; what can be read is saved to a file, and the next try succeeds', async () => {
    await begin(1);
    const panel = await extension.context.newPage();
    await panel.addInitScript(() => {
      const create = IDBDatabase.prototype.createObjectStore;
      Object.assign(globalThis, { mend: () => (IDBDatabase.prototype.createObjectStore = create) });
      IDBDatabase.prototype.createObjectStore = () => {
        throw new DOMException('Encountered disk full while committing transaction.', 'QuotaExceededError');
      };
    });
    await panel.goto(`chrome-extension://${extension.extensionId}/sidepanel.html`);
    await panel.getByText('данные целы').waitFor();
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: 'Сохранить всё, что читается, в файл' }).click(),
    ]);
    const saved = JSON.parse(await readFile(await download.path(), 'utf8')) as { version: number; tables: object };
    expect(saved).toMatchObject({ version: 10, tables: { events: released(1).rows['events'] } });
    expect((await own.journal())['v-rabotu']?.['events']).toEqual(released(1).rows['events']);
    expect((await own.journal())['v-rabotu']?.['files']).toBeUndefined();

    await panel.evaluate('mend()');
    await panel.getByRole('button', { name: 'Попробовать ещё раз' }).click();
    await rows(panel).first().waitFor();
    expect((await own.journal())['v-rabotu']?.['files']).toEqual([]);
    await panel.close();
  });
});

describe('a database of a newer version', () => {
  it('is refused in words by panel and page, and nothing is written; a panel left open says so by itself', async () => {
    await begin(SCHEMA_VERSION);
    const open = await extension.panel();
    await rows(open).first().waitFor();
    await own.page.evaluate(
      (version) =>
        new Promise<void>((resolve, reject) => {
          const asked = indexedDB.open('v-rabotu', version);
          asked.addEventListener('success', () => {
            asked.result.close();
            resolve();
          });
          asked.addEventListener('error', () => reject(asked.error ?? new Error('not opened')));
        }),
      (SCHEMA_VERSION + 1) * 10,
    );
    const before = await own.journal();
    await open.getByText(/База данных новее расширения/).waitFor();
    const later = await extension.panel();
    await later.getByText(/База данных новее расширения/).waitFor();
    const reply = await own.send({ call: 'take', request: { capture: aCapture(77) } });
    expect(JSON.stringify(reply)).toContain('новее расширения');
    expect(await own.journal()).toEqual(before);
  });
});
