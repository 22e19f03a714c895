import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { AROUND_THE_CLOCK } from './support/main-jobs.ts';
import { officePage } from './support/office-page.ts';
import { PanelPage } from './support/panel-page.ts';
import { storedEvents, storedOffice } from './support/stored.ts';

const IVANOVA = 'Иванова Мария Петровна';
const PETROV = 'Петров Пётр Петрович';

let extension: RunningExtension;
let panel: PanelPage;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  page = await extension.panel();
  page.setDefaultTimeout(8000);
  panel = new PanelPage(page);
  // «Инцидент Менеджмент» is where Красноуфимский округ works.
  await panel.answerFirstRun(/Красноуфимск/, IVANOVA, AROUND_THE_CLOCK);
});

afterAll(async () => {
  await extension.close();
});

const { button, dialog, field, toScreen, toList, openClassify, chooseFile } = officePage(() => page);
const events = (type: string) => storedEvents(extension, type);
const stored = () => storedOffice(extension);

describe('the lists of the office', () => {
  it('takes executors from a file of Excel once the dry run is confirmed', async () => {
    await toList('Исполнители');
    await button('Загрузить список (CSV)…').click();
    await chooseFile(
      'Подразделение;ФИО;Почта;Телефон',
      'Отдел ЖКХ;Сидоров С. С.;gkh@a.example;5-17',
      'Архив;;сосед;',
      'Отдел дорог;Ким К. К.;road@a.example;',
    );
    await page.getByText('Не возьмём: 1').waitFor();
    await page.getByText('строка 3 · «сосед» не похоже на адрес почты').waitFor();
    await page.getByText('Добавится: 2').waitFor();
    await button('Записать: 2').click();
    await page.getByText('Записано: 2.').waitFor();
    await button('Назад').click();
    await page.getByText('Отдел ЖКХ, Сидоров С. С.').waitFor();
    expect((await stored()).executors.map(({ unit }) => unit)).toEqual(['Отдел ЖКХ', 'Отдел дорог']);
  });

  it('keeps a week of 36 hours of one executor', async () => {
    await button('Изменить: Отдел дорог, Ким К. К.').click();
    await field('Своя рабочая неделя', dialog()).check();
    for (const day of [6, 7])
      await dialog()
        .locator('.week input')
        .nth(day - 1)
        .fill('');
    for (const day of [1, 2, 3, 4])
      await dialog()
        .locator('.week input')
        .nth(day - 1)
        .fill('9-13 14-17:15');
    await dialog().locator('.week input').nth(4).fill('9-13 14-17');
    await dialog().getByText('36 ч в неделю').waitFor();
    await dialog().getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('своя неделя: 36 ч').waitFor();
    expect((await stored()).executors[1]?.week?.['5']).toEqual([
      ['09:00', '13:00'],
      ['14:00', '17:00'],
    ]);
  });

  it('takes topics with the executor each goes to, and refuses one that is not in the directory', async () => {
    await toList('Темы');
    await button('Загрузить список (CSV)…').click();
    await chooseFile('Тема;Исполнитель;Слова', 'Водоснабжение;Отдел ЖКХ;колонка', 'Дороги;Никто;');
    await page.getByText('строка 3 · исполнителя «Никто» нет в справочнике: сначала добавьте его').waitFor();
    await button('Записать: 1').click();
    await page.getByText('Записано: 1.').waitFor();
    const { topics, executors } = await stored();
    expect(topics).toMatchObject([{ name: 'Водоснабжение', executorId: executors[0]?.id, keywords: ['колонка'] }]);
  });

  it('adds a person with a title of the regulation, and does not let the one at work be removed', async () => {
    await toList('Сотрудники');
    await button('Добавить сотрудника').click();
    await field('Фамилия, имя, отчество', dialog()).fill(PETROV);
    await field('Роль по положению', dialog()).selectOption({ label: 'Глава МО Красноуфимский округ' });
    await dialog().getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText(PETROV).waitFor();
    await button(`Убрать: ${IVANOVA}`).click();
    await page.getByText('Этот сотрудник работает сейчас.').waitFor();
    expect((await stored()).people.map(({ name, role, active }) => [name, role, active])).toEqual([
      [IVANOVA, 'leadSpecialist', true],
      [PETROV, 'head', true],
    ]);
  });
});

describe('messages from elsewhere', () => {
  it('one typed in is in work, unread, and its topic is suggested with the words that say so', async () => {
    await toScreen('Сообщение из другого источника…');
    await button('Взять в работу').click();
    await page.getByText('Выберите, откуда пришло сообщение.').waitFor();
    await field('Откуда').selectOption('Инцидент Менеджмент');
    await field('Текст сообщения').fill('На улице Мира третий день нет воды');
    await field('Ссылка на сообщение').fill('https://im.example/incident/5');
    await field('Автор').fill('Анна К.');
    await button('Взять в работу').click();
    await page.getByRole('heading', { level: 1, name: /№ 1/ }).waitFor();
    expect((await events('MessageTaken')).map(({ via }) => via)).toEqual(['form']);

    await button('Другие действия').click();
    await button('Отметить прочитанным').click();
    await dialog().getByRole('button', { name: 'Отметить прочитанным' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await events('MessageRead')).toHaveLength(1);

    await openClassify();
    const form = dialog();
    await form.locator('mark', { hasText: 'воды' }).waitFor();
    expect(await field('Тема', form).inputValue()).toBe('');
    await form.getByRole('button', { name: 'Выбрать: Водоснабжение' }).click();
    expect(await field('Тема', form).inputValue()).toBe('Водоснабжение');
    await form.getByText('Обычно направляется: Отдел ЖКХ, Сидоров С. С.').waitFor();
    await field('Важность', form).selectOption({ index: 1 });
    await form.getByRole('button', { name: 'Сохранить' }).click();
    await form.waitFor({ state: 'detached' });
    const proposed = field('Исполнитель').locator('option:checked');
    await expect.poll(() => proposed.innerText(), { timeout: 8000 }).toBe('Отдел ЖКХ, Сидоров С. С.');
  });

  it('the same link is shown as taken, until the person says that it is another message', async () => {
    await toScreen('Сообщение из другого источника…');
    await field('Откуда').selectOption('Департамент');
    await field('Текст сообщения').fill('Другой житель о том же');
    await field('Ссылка на сообщение').fill('https://im.example/incident/5/');
    await button('Взять в работу').click();
    await page.getByText(/Сообщение с этой ссылкой уже в работе: № 1\./).waitFor();
    await field('По этой ссылке другое сообщение').check();
    await button('Взять в работу').click();
    await page.getByRole('heading', { level: 1, name: /№ 2/ }).waitFor();
    expect(await events('MessageTaken')).toHaveLength(2);
  });

  it('a list is shown first: what is new, what is in work, what is not understood', async () => {
    await toScreen('Сообщение из другого источника…');
    await button('Загрузить список (CSV)…').click();
    await chooseFile(
      'Ссылка;Текст;Получено',
      'https://im.example/incident/5;Нет воды;',
      'https://im.example/incident/6;Яма у школы;20.11.2025 10:00',
      ';Свет;вчера',
      ';Свет;01.01.2999 10:00',
    );
    await page.getByText('строка 2 · уже в работе: № 1').waitFor();
    await page.getByText('строка 4 · «вчера» не похоже на дату').waitFor();
    await page.getByText('строка 5 · время «2999-01-01 10:00» ещё не наступило').waitFor();
    await button('Взять в работу: 1').click();
    await page.getByText('Записано: 1.').waitFor();
    expect((await events('MessageTaken')).map(({ via }) => via)).toEqual(['form', 'form', 'import']);
  });
});

describe('assignments', () => {
  it('are acknowledged, reminded of in words with the point, and counted as the list counts them', async () => {
    await toScreen('Справочники…');
    await button('Назад').click();
    await panel.openCase(1);
    await button('Направить исполнителю').click();
    await page.locator('.section__head', { hasText: 'Поручения' }).click();
    await page.getByText('получение не отмечено').waitFor();
    await button('Получено: Отдел ЖКХ, Сидоров С. С.').click();
    await page.getByText('получение не отмечено').waitFor({ state: 'detached' });
    expect(await events('AssignmentAcknowledged')).toHaveLength(1);
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await button('Напомнить: Отдел ЖКХ, Сидоров С. С.').click();
    await dialog().getByRole('button', { name: 'Скопировать и записать' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Напоминание\nЖдём: .+\nОсталось: .+\n[^]*Срок: до .+ \(пп?\. 12/,
    );
    expect(await events('ReminderSent')).toHaveLength(1);

    await toList('Нагрузка');
    await page.locator('.section__head', { hasText: 'Отдел ЖКХ, Сидоров С. С.' }).click();
    await page.getByText('открыто: 1').waitFor();
    expect(await page.locator('.row').count()).toBe(1);
  });
});

describe('who is away', () => {
  it('is acted for: the substitute signs «за», and the history keeps both names', async () => {
    await toList('Замещение');
    await field('Кого нет').selectOption({ label: `${IVANOVA} (сотрудник)` });
    await field('Кто замещает').selectOption({ label: `${PETROV} (сотрудник)` });
    await field('С какого дня').fill('2020-01-01');
    await field('По какой день').fill('2019-01-01');
    await button('Записать замещение').click();
    await page.getByText('Последний день раньше первого. Поменяйте даты.').waitFor();
    await field('По какой день').fill('2999-12-31');
    await button('Записать замещение').click();
    await page.getByText(/с 1 января 2020 по 31 декабря 2999/).waitFor();

    await button('Назад').click();
    await page.getByLabel('Кто сейчас работает').selectOption({ label: `${PETROV} (за: ${IVANOVA})` });
    await panel.openCase(2);
    await page.locator('.section__head', { hasText: 'Заметки' }).click();
    await field('Новая заметка').fill('Позвонить в водоканал');
    await button('Добавить заметку').click();
    await page.getByText(`${PETROV} (за: ${IVANOVA})`).waitFor();
    const [note] = await events('NoteAdded');
    expect(note?.onBehalfOf).toBe((await events('MessageTaken'))[0]?.by);
    expect(note?.by).not.toBe(note?.onBehalfOf);
  });

  it('an executor who is away is offered with the one who stands in, and his topics go there', async () => {
    await toList('Замещение');
    await field('Кого нет').selectOption({ label: 'Отдел ЖКХ, Сидоров С. С. (исполнитель)' });
    await field('Кто замещает').selectOption({ label: 'Отдел дорог, Ким К. К. (исполнитель)' });
    await field('По какой день').fill('2999-12-31');
    await button('Записать замещение').click();
    await page.getByText(/Отдел ЖКХ, Сидоров С\. С\. .* → Отдел дорог/).waitFor();
    await button('Назад').click();
    await panel.openCase(2);
    await openClassify();
    await field('Тема', dialog()).fill('Водоснабжение');
    await dialog().getByText('Обычно направляется: Отдел дорог, Ким К. К.').waitFor();
    expect((await stored()).substitutions).toHaveLength(2);
  });

  it('nothing went wrong on the way', () => {
    expect(extension.errors).toEqual([]);
    expect(extension.network.ofExtension).toEqual([]);
  });
});
