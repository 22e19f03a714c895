import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { AROUND_THE_CLOCK } from './support/main-jobs.ts';
import { PanelPage } from './support/panel-page.ts';
import { openVkPage, vkPost } from './support/vk-page.ts';

let extension: RunningExtension;
beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());

it('shows what is understood of a page, and repairs it by a file on all open pages and the next ones', async () => {
  const changed = vkPost('-1_2', { text: 'Нет света' }).replaceAll('data-testid="post"', 'data-new="post"');
  const body = changed.replace('data-post-nesting-lvl="0"', '');
  const page = await openVkPage(extension, 'https://vk.com/feed', body);
  const panel = new PanelPage(await extension.panel());
  await panel.answerFirstRun(/Курск/, 'Иванова Мария Петровна', AROUND_THE_CLOCK);
  await panel.page.getByRole('button', { name: 'Меню программы' }).click();
  await panel.page.getByText('Разметка страницы…').click();
  await panel.page.getByRole('button', { name: 'Проверить открытую страницу' }).click();
  await panel.page.getByText('Ни одного сообщения не распознано.').waitFor();

  const load = (pack: object) =>
    panel.page.getByLabel('Загрузить файл разметки').setInputFiles({
      name: 'набор.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(pack)),
    });
  const pack = { format: 'v-rabotu-selectors-1', network: 'vk', made: '2026-11-22' };
  await load({ ...pack, designs: { 'vk-react/post': { root: ['[data-new='] } } });
  await panel.page.getByText(/браузер не понимает «/).waitFor();
  await load({ ...pack, designs: { 'vk-react/post': { root: ['[data-new="post"][data-post-id]'] } } });
  const button = page.getByRole('button', { name: 'Взять в работу: Анна К.' });
  await button.waitFor();
  await page.reload();
  await button.waitFor();
  await panel.page.getByRole('button', { name: 'Проверить открытую страницу' }).click();
  await panel.page.getByText('сообщений: 1').waitFor();
  const [download] = await Promise.all([
    panel.page.waitForEvent('download'),
    panel.page.getByRole('button', { name: 'Сохранить образец разметки' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d_образец-разметки\.html$/);
  await panel.page.getByRole('button', { name: 'Вернуть встроенную' }).click();
  await button.waitFor({ state: 'detached' });
  expect(extension.errors).toEqual([]);
});
