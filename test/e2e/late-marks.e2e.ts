import { afterEach, beforeEach, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { openVkPage, vkPost } from './support/vk-page.ts';

let extension: RunningExtension;

beforeEach(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
});

afterEach(async () => {
  await extension.close();
});

it('marks are asked for anew by a page that comes back from the cache, where nobody could tell it anything', async () => {
  const page = await openVkPage(extension, 'https://vk.com/feed', vkPost('-1_1') + vkPost('-1_2'));
  const buttons = page.getByRole('button', { name: /^Взять в работу/ });
  await buttons.nth(1).waitFor();
  await buttons.first().click();
  await page.getByRole('button', { name: /^№ 1 · / }).waitFor();
  await moveCase('vk:-1_2');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page
    .locator('article')
    .nth(1)
    .getByRole('button', { name: /^№ 1 · / })
    .waitFor();
  expect(
    await page
      .locator('article')
      .first()
      .getByRole('button', { name: /^Взять/ })
      .count(),
  ).toBe(1);
});

/** The only case, told to nobody, is of another message now. */
async function moveCase(messageKey: string): Promise<void> {
  const own = await extension.ownPage();
  await own.page.evaluate(async (key) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused')));
      });
    const database = await answer(indexedDB.open('v-rabotu'));
    const stores = database.transaction(['cases', 'keys'], 'readwrite');
    const [row] = (await answer(stores.objectStore('cases').getAll())) as { id: string }[];
    await answer(stores.objectStore('keys').clear());
    await answer(stores.objectStore('cases').put({ ...row, messageKey: key }));
    await answer(stores.objectStore('keys').put({ messageKey: key, caseId: row?.id }));
    database.close();
  }, messageKey);
  await own.close();
}
