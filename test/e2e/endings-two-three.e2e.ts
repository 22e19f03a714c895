import { expect, it, vi } from 'vitest';
import { clausesOf, clocksOf, closeAndReopen, tellHead } from './support/ending-steps.ts';
import { moscowBrowser } from './support/moscow-browser.ts';

// Long stories; a busy machine takes twice the time.
vi.setConfig({ testTimeout: 240_000 });

const moscow = moscowBrowser();

it('Кожевниковский район: what was to be done at once and never was is a breach; the head is told; closed and back', async () => {
  const desk = await moscow.begin(/Кожевник/, 2);

  // п. 6: «незамедлительно направляет»; an answer of the coordinator's own leaves it undone
  await desk.toCase(1);
  await tellHead(desk, 1, 'Глава Кожевниковского района', 'п. 17');
  await desk.menu('Внести проект');
  await desk.enter({
    'Текст ответа': 'Здравствуйте! Воду дали.',
    'Что это за ответ': 'окончательный',
    'Кто подготовил': 'Иванова',
  });
  await desk.dialog.getByRole('button', { name: 'Внести проект' }).click();
  await desk.button('Согласовать').click();
  await moscow.page.locator('.placed').waitFor();
  await desk.place('Направлено в Департамент');
  const outcome = new Map((await clocksOf(desk, 1)).map((clock) => [clock.clause, clock.outcome]));
  expect(outcome.get('п. 6')).toBe('missed');
  expect(outcome.get('пп. 7, 9')).toBe('met');
  expect(outcome.get('п. 17')).toBe('met');

  await desk.toCase(2);
  await desk.menu('Признаки обращения');
  await desk.button('Скопировать подсказку автору').click();
  await expect.poll(() => desk.clipboard()).toContain('59-ФЗ');
  await moscow.page.keyboard.press('Escape');
  await closeAndReopen(desk, 2);
});

it('Ахтубинский район: several executors, each question ticked, the answer begun with the parts; repeats as decided', async () => {
  const desk = await moscow.begin(/Ахтубинск/, 2);

  // п. 3.2: parts of all, the coordinator writes
  await desk.toCase(1);
  await desk.route('Общий отдел', 'Когда дадут воду?');
  await desk.addCoExecutor('Водоканал, Сидоров', 'Кто починит насос?');
  await desk.part('Воду дадут сегодня.');
  await expect.poll(async () => (await desk.in('От кого')).inputValue()).not.toBe('');
  await desk.part('Насос чинит Водоканал.');
  await desk.button('Внести проект').waitFor();
  const text = await (await desk.in('Текст ответа')).inputValue();
  expect(text.split('\n\n').toSorted()).toEqual(['Воду дадут сегодня.', 'Насос чинит Водоканал.']);
  expect(await (await desk.in('Кто подготовил')).inputValue()).toContain('Иванова');
  await desk.enter({ 'Что это за ответ': 'окончательный' });
  await desk.button('Внести проект').click();
  await desk.button('Согласовать').click();
  expect(await desk.refusal()).toContain('Отметьте, что в ответе сказано и об этом: «Когда дадут воду?»');
  await moscow.page.getByLabel('Когда дадут воду?').check();
  await desk.button('Согласовать').click();
  await expect.poll(() => desk.refusal()).toContain('«Кто починит насос?»');
  await moscow.page.getByLabel('Кто починит насос?').check();
  await desk.button('Согласовать').click();
  await moscow.page.locator('.placed').waitFor();
  await desk.place('Размещено');
  const approved = await desk.last(1, 'AnswerApproved');
  expect(approved?.['answered']).toHaveLength(2);
  expect(await desk.last(1, 'DraftSubmitted')).toMatchObject({ assignmentId: null });
  expect(await clausesOf(desk, 1)).toContain('п. 3.2.1');

  // п. 3.6: the coordinator decides; not sending it needs a reason
  await desk.take(3, 'Нет воды на улице 1', 'Житель 1');
  await desk.button('Это повтор сообщения № 1').click();
  await expect.poll(async () => (await desk.last(3, 'RepeatLinked'))?.['reason'], { timeout: 15_000 }).toBeTruthy();
  await desk.menu('Внести проект');
  await desk.enter({
    'Текст ответа': 'Здравствуйте! Насос уже меняют.',
    'Что это за ответ': 'окончательный',
    'Кто подготовил': 'Иванова',
  });
  const submit = desk.dialog.getByRole('button', { name: 'Внести проект' });
  await submit.click();
  await expect
    .poll(() => desk.dialog.innerText())
    .toContain('Напишите, почему повторное сообщение не направляется исполнителю.');
  await desk.enter({ 'Почему не направляем исполнителю': 'Исполнитель ответил вчера' });
  await submit.click();
  await desk.button('Согласовать').click();
  await moscow.page.locator('.placed').waitFor();
  await desk.place('Размещено');
  expect(await desk.last(3, 'DraftSubmitted')).toMatchObject({ notRouted: 'Исполнитель ответил вчера' });

  await desk.toCase(2);
  await closeAndReopen(desk, 2);
});

it('no screen of it wrote an error to the console', () => {
  expect(moscow.extension.errors).toEqual([]);
});
