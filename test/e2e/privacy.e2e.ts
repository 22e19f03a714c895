import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { keptJournal } from './support/kept-journal.ts';
import { launchExtension } from './support/launch-extension.ts';
import { RegulationDesk } from './support/regulation-desk.ts';

it('a person is erased on request: nothing of him is left, the journal holds, the screen says when and why', async () => {
  const extension = await launchExtension({ timezone: 'Europe/Moscow' });
  try {
    const page = await extension.panel();
    const desk = await RegulationDesk.begin(extension, page, /Курск/, ['Нет воды на Заречной', 'Яма у школы']);
    await desk.toCase(1);
    await desk.menu('Закрыть без ответа');
    await desk.enter({ Причина: 'отвечено по телефону' });
    await desk.dialog.getByRole('button', { name: 'Закрыть карточку' }).click();
    await desk.dialog.waitFor({ state: 'detached' });
    await desk.toList();
    await page.getByRole('button', { name: 'Меню программы' }).click();
    await page.getByRole('button', { name: /^Данные/ }).click();
    await page.getByLabel(/^Имя и фамилия/).fill('Житель 1');
    await page.getByRole('button', { name: 'Найти', exact: true }).click();
    await page.getByText('Найдено карточек: 1').waitFor();
    await page.getByRole('button', { name: 'Стереть данные, карточек: 1' }).click();
    await page.getByText('Укажите номер и дату заявления').waitFor();
    await page.getByLabel('Основание').fill('вх. № 15 от 12.11.2026');
    await page.getByRole('button', { name: 'Стереть данные, карточек: 1' }).click();
    await desk.dialog.getByRole('button', { name: 'Стереть', exact: true }).click();
    await page.getByText('Стёрто, карточек: 1.').waitFor();

    const dump = await extension.journal();
    const left = JSON.stringify(dump);
    expect(left).not.toContain('Житель 1');
    expect(left).not.toContain('Нет воды на Заречной');
    expect(left).toContain('Яма у школы');
    expect((await keptJournal(dump)).faults).toEqual([]);
    await page.getByRole('button', { name: 'Проверить журнал' }).click();
    await page.getByText('Журнал цел.').waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Сохранить JSON' }).click(),
    ]);
    const saved = await readFile(await download.path(), 'utf8');
    expect(saved).toContain('автор 2');
    expect(saved).not.toMatch(/Житель|vk\.com|Яма/);

    await page.getByRole('button', { name: 'Назад' }).click();
    await desk.toCase(1);
    await page.getByText(/^Текст стёрт по запросу \d+ \S+ \d{4}\.$/).waitFor();
    await page.getByText('автор № 1').waitFor();
    expect(extension.errors).toEqual([]);
  } finally {
    await extension.close();
  }
});
