import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { PanelPage } from './support/panel-page.ts';
import { openVkPage, vkPost } from './support/vk-page.ts';

const EXECUTOR = {
  topic: 'Водоснабжение',
  place: 'ст-ца Курская, Заречная',
  executor: 'Отдел ЖКХ, Петров',
  email: 'gkh@zarechny.example',
  question: 'Подготовить ответ жителю.',
};

let extension: RunningExtension;
let panel: PanelPage;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  const page = await openVkPage(extension, 'https://vk.com/wall-1_1', vkPost('-1_1', { text: 'Третий день нет воды' }));
  await page.getByRole('button', { name: /^Взять в работу/ }).click();
  await page.getByRole('button', { name: /^№ 1 · / }).waitFor();
  panel = new PanelPage(await extension.panel());
  await panel.answerFirstRun(/Курск/, 'Иванова Мария Петровна');
  await panel.openCase(1);
  await panel.classify(EXECUTOR);
  await panel.page.getByRole('button', { name: 'Направить исполнителю', exact: true }).waitFor();
  await panel.assign(EXECUTOR);
  await panel.page.getByRole('button', { name: 'Внести проект', exact: true }).waitFor();
});

afterAll(async () => {
  await extension.close();
});

const text = () => panel.page.getByLabel('Текст ответа').first();
const button = (name: string) => panel.page.getByRole('button', { name, exact: true });

describe('a template', () => {
  it('asks for what the case does not know and goes in where the cursor stands; undo takes it back', async () => {
    await text().fill('Начало. Конец.');
    await text().evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(7, 7));
    await button('Шаблон…').click();
    const dialog = panel.page.getByRole('dialog', { name: 'Вставить шаблон' });
    await dialog.getByLabel('Найти по любому слову').fill('звон');
    await dialog.getByRole('button', { name: /^Куда звонить/ }).click();
    await panel.page.getByLabel('телефон').fill('8 (87964) 6-21-12');
    await panel.page.keyboard.press('Enter');
    await expect.poll(() => text().inputValue()).toBe('Начало. Если повторится, звоните: 8 (87964) 6-21-12. Конец.');
    // The form around was not sent by the key.
    expect(await button('Внести проект').count()).toBe(1);
    await panel.page.keyboard.press('Control+z');
    await expect.poll(() => text().inputValue()).toBe('Начало. Конец.');
  });

  it('that stays unfilled is not approved, and the refusal names what is missing', async () => {
    await text().fill('Здравствуйте! Воду дадут до {срок}.');
    await button('Внести проект').click();
    await button('Согласовать').click();
    await panel.page.getByText('В тексте остались незаполненные места: срок.').waitFor();
    expect(await button('Согласовать').isVisible()).toBe(true);
  });
});

describe('personal data', () => {
  it('are warned of while the text is written, and again before it goes out; the leave is noted in the case', async () => {
    await button('Исправить текст…').click();
    const dialog = panel.page.getByRole('dialog');
    const area = dialog.getByLabel('Текст ответа');
    await area.fill('Здравствуйте! Воду дали. Позвоните соседке: 8 913 845-12-67.');
    await dialog.getByText('Похоже на личные данные').waitFor();
    await dialog.getByRole('button', { name: 'Показать в тексте: «8 913 845-12-67»' }).click();
    const selected = await area.evaluate((one: HTMLTextAreaElement) =>
      one.value.slice(one.selectionStart, one.selectionEnd),
    );
    expect(selected).toBe('8 913 845-12-67');
    await dialog.getByRole('button', { name: 'Внести проект', exact: true }).click();
    // The new version stands on the screen: the one before it would be refused.
    await panel.page.locator('.next .draft', { hasText: 'Позвоните соседке' }).waitFor();
    await button('Согласовать').click();
    await button('Скопировать').click();
    await panel.page.getByText('В тексте личные данные. Исправьте текст').waitFor();
    await panel.page.getByLabel('Эти данные можно показать всем').check();
    await button('Скопировать').click();
    await panel.page.getByText('Скопировано').waitFor();
    await panel.page.getByText('Заметки').click();
    await panel.page.getByText('эти данные можно показать всем: телефон.').waitFor();
  });
});
