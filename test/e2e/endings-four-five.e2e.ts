import { expect, it, vi } from 'vitest';
import { clausesOf, closeAndReopen, tellHead } from './support/ending-steps.ts';
import { inDays } from './support/in-days.ts';
import { moscowBrowser } from './support/moscow-browser.ts';

// Long stories; a busy machine takes twice the time.
vi.setConfig({ testTimeout: 240_000 });

const moscow = moscowBrowser();

const photo = { name: 'после.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('a picture') };

it('Ворсино: earlier answers listed, abuse explained, an emergency on a day off, the head is told', async () => {
  const desk = await moscow.begin(/Ворсино/, 3);

  // п. 2.7.1: dates of earlier answers
  await desk.toCase(1);
  await desk.menu('Дать разъяснение');
  await desk.enter({ Основание: 'неоднократно', 'Текст разъяснения': 'Здравствуйте! На это отвечали.' });
  await desk.button('Внести разъяснение').click();
  await expect.poll(() => desk.dialog.innerText()).toContain('Перечислите даты прежних ответов.');
  await desk.enter({
    'Когда на этот вопрос уже отвечали': '12.03.2026, 04.06.2026',
    'Текст разъяснения': 'Здравствуйте! На этот вопрос отвечали 12.03.2026, 04.06.2026.',
  });
  await desk.button('Внести разъяснение').click();
  await desk.button('Согласовать').click();
  await moscow.page.locator('.placed').waitFor();
  await desk.place('Размещено');
  expect(await desk.last(1, 'DraftSubmitted')).toMatchObject({
    kind: 'explanation',
    groundId: 'answeredBefore',
    supplies: ['earlierAnswers'],
  });

  await desk.toCase(2);
  await tellHead(desk, 2, 'Глава администрации', 'п. 3.2');
  await desk.menu('Дать разъяснение');
  await desk.enter({ Основание: 'злоупотребление правом' });
  await desk.button('Внести разъяснение').click();
  await desk.button('Согласовать').click();
  await moscow.page.locator('.placed').waitFor();
  await desk.place('Размещено');
  expect(await desk.last(2, 'DraftSubmitted')).toMatchObject({ groundId: 'abuse' });
  expect(await clausesOf(desk, 2)).toEqual(expect.arrayContaining(['п. 2.7', 'п. 3.2']));

  // п. 2.10
  await desk.toCase(3);
  await desk.menu('Чрезвычайная ситуация');
  await desk.enter({ День: inDays(1), С: '14:00', До: '10:00', Причина: 'Авария на котельной' });
  await desk.button('Объявить').click();
  expect(await desk.refusal()).toContain('Укажите день и часы');
  await desk.enter({ С: '10:00', До: '14:00' });
  await desk.button('Объявить').click();
  await desk.dialog.waitFor({ state: 'detached' });
  await moscow.page.locator('.flag', { hasText: 'Чрезвычайная ситуация' }).waitFor();
  expect(await desk.last(3, 'EmergencyDeclared')).toMatchObject({
    reason: 'Авария на котельной',
    hours: { [inDays(1)]: [['10:00', '14:00']] },
  });
  await closeAndReopen(desk, 3);
});

it('Красноуфимский округ: interim and its eight days, fast-track, several executors, the head is told', async () => {
  const desk = await moscow.begin(/Красноуфимск/, 3);

  // п. 20: a matter that can be solved by deed is approved with proof only, or as not solved in time
  await desk.toCase(1);
  await desk.button('Сохранить').click();
  await expect.poll(() => moscow.page.locator('main').innerText()).toContain('Выберите важность');
  await desk.enter({ Важность: 'обычное', 'Порядок работы': 'решаемое' });
  await desk.button('Сохранить').click();
  await desk.button('Направить исполнителю').waitFor();
  await desk.route();
  await moscow.page.locator('summary', { hasText: 'Не успеваем решить в срок' }).click();
  await desk.button('Составить текст').click();
  await moscow.page.getByText('Заполните день, ответственного и что делается.').waitFor();
  await desk.enter({
    'К какому дню решим': inDays(5),
    'Кто отвечает': 'Петров П. П.',
    'Что уже делается': 'трубу меняют',
  });
  await desk.button('Составить текст').click();
  await desk.button('Внести проект').click();
  await desk.button('Согласовать').click();
  await moscow.page.locator('.placed').waitFor();
  await desk.place('Внесено в ИМ');
  expect(await desk.last(1, 'AnswerPlaced')).toMatchObject({ kind: 'interim', channel: 'system' });
  // п. 12 §2: the final one is owed, and so is the date promised
  const debts = await desk.tab(/^Долги/);
  await expect.poll(() => debts.innerText()).toContain('пп. 9, 12');
  expect(await debts.innerText()).toContain('обещано автору до');
  await desk.toCase(1);
  await desk.draft('окончательный', 'Здравствуйте! Трубу заменили.');
  await desk.button('Согласовать').click();
  expect(await desk.refusal()).toContain('Сообщение «решаемое»: приложите фото, видео или документ');
  await desk.button('Исправить текст…').click();
  const chooser = moscow.page.waitForEvent('filechooser');
  await desk.dialog.getByText('Фото «после»').click();
  await (await chooser).setFiles(photo);
  await desk.dialog.getByText('после.jpg').waitFor();
  await desk.dialog.getByRole('button', { name: 'Внести проект' }).click();
  await desk.dialog.waitFor({ state: 'detached' });
  await moscow.page
    .getByText(/· Версия 3/)
    .first()
    .waitFor();
  await desk.button('Согласовать').click();
  await moscow.page.locator('.placed').waitFor();
  await moscow.page.getByText('Приложить вручную').waitFor();
  await desk.place('Внесено в ИМ');
  expect(await desk.last(1, 'CaseClassified')).toMatchObject({
    after: { severity: 'ordinary', handling: 'fastTrack' },
  });
  expect(await desk.last(1, 'AnswerPlaced')).toMatchObject({ kind: 'final', channel: 'system' });
  expect((await clausesOf(desk, 1)).some((clause) => clause.includes('12'))).toBe(true);

  // п. 8(2): the deed itself happens elsewhere, and is noted when it is heard of, closed or not
  await desk.menu('Отметить событие');
  await desk.enter({ 'Что произошло': 'проблема решена', 'Ссылка или пояснение': 'акт № 5' });
  await desk.button('Отметить').click();
  await desk.dialog.waitFor({ state: 'detached' });
  expect(await desk.last(1, 'OutsideEventNoted')).toMatchObject({ event: 'problemSolved', note: 'акт № 5' });

  // п. 17: several executors, the lead specialist writes; п. 25
  await desk.toCase(2);
  await tellHead(desk, 2, 'Глава МО Красноуфимский округ', 'п. 25');
  await desk.route();
  await desk.addCoExecutor('Водоканал, Сидоров', '');
  await desk.part('Трубу заменим.');
  await expect.poll(async () => (await desk.in('От кого')).inputValue()).not.toBe('');
  await desk.part('Воду пустим.');
  await desk.button('Внести проект').waitFor();
  expect(await (await desk.in('Текст ответа')).inputValue()).toContain('Трубу заменим.');
  await desk.enter({ 'Что это за ответ': 'окончательный' });
  await desk.button('Внести проект').click();
  await desk.button('Согласовать').click();
  await moscow.page.locator('.placed').waitFor();
  await desk.place('Внесено в ИМ');
  expect(await clausesOf(desk, 2)).toEqual(expect.arrayContaining(['п. 17(3)', 'п. 25']));

  await desk.toCase(3);
  await closeAndReopen(desk, 3);
});

it('no screen of it wrote an error to the console', () => {
  expect(moscow.extension.errors).toEqual([]);
});
