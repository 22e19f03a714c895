import { expect, it } from 'vitest';
import { aCapture } from '../../site/a-capture.ts';
import { IsolatedWorld } from '../support/isolated-world.ts';
import { keptJournal } from '../support/kept-journal.ts';
import { launchExtension } from '../support/launch-extension.ts';
import { AROUND_THE_CLOCK } from '../support/main-jobs.ts';
import { PanelPage } from '../support/panel-page.ts';
import { openVkPage, vkPost } from '../support/vk-page.ts';

it('rows that somebody changed, lost and added are found, and made anew from the journal', async () => {
  const extension = await launchExtension({ timezone: 'Europe/Moscow' });
  try {
    const own = await extension.ownPage();
    const panel = new PanelPage(await extension.panel());
    await panel.answerFirstRun(/Курск/, 'Иванова Мария Петровна', AROUND_THE_CLOCK);
    const feed = await openVkPage(extension, 'https://vk.com/feed', vkPost('-9_1', { text: 'Тишина' }));
    const world = await IsolatedWorld.of(feed, extension.extensionId);
    await world.send([1, 2, 3, 4].map((item) => ({ call: 'take', request: { capture: aCapture(item) } })));
    const events = (await keptJournal(await own.journal())).events;
    await own.page.evaluate(spoilRows);
    expect((await keptJournal(await own.journal())).faults.length).toBeGreaterThan(2);

    const { page } = panel;
    await page.bringToFront();
    await panel.toList();
    await page.getByRole('button', { name: 'Меню программы' }).click();
    await page.getByRole('button', { name: /^Данные/ }).click();
    await page.getByRole('button', { name: 'Проверить журнал' }).click();
    await page.getByText('Журнал цел.').waitFor();
    await page.getByRole('button', { name: 'Пересобрать списки' }).click();
    await page.getByText('Списки составлены заново, карточек: 4.').waitFor();
    const mended = await keptJournal(await own.journal());
    expect(mended.faults).toEqual([]);
    expect(mended.events).toEqual(events);
    expect(mended.rows.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
  } finally {
    await extension.close();
  }
});

/** Runs in the browser: one row says something else, one is gone, one has no case, one message has lost its case. */
async function spoilRows(): Promise<void> {
  const answerOf = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused')));
    });
  const database = await answerOf(indexedDB.open('v-rabotu'));
  const stores = database.transaction(['cases', 'keys'], 'readwrite');
  const [cases, keys] = [stores.objectStore('cases'), stores.objectStore('keys')];
  const [one, two, three] = (await answerOf(cases.getAll())) as { id: string; messageKey: string }[];
  await answerOf(cases.put({ ...one, topic: 'чужая тема', closed: true, queueAt: 1 }));
  await answerOf(cases.delete(two?.id ?? ''));
  await answerOf(cases.put({ ...three, id: 'nobody', number: 99 }));
  await answerOf(keys.delete(three?.messageKey ?? ''));
  database.close();
}
