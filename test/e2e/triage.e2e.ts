import { expect, it, vi } from 'vitest';
import { moscowBrowser } from './support/moscow-browser.ts';
import { openVkPage, vkPost } from './support/vk-page.ts';

vi.setConfig({ testTimeout: 240_000 });

const moscow = moscowBrowser();

/** A minute of Moscow, as a field takes it. */
const inMinutes = (minutes: number) =>
  new Date(Date.now() + minutes * 60_000 + 3 * 3_600_000).toISOString().slice(0, 16);

/** A post of this number with this date on it is taken; the panel follows to its case. */
async function takeDated(number: number, date: string): Promise<void> {
  const post = vkPost(`-1_${number}`, { text: `Нет воды, дом ${number}`, date: `<a href="/wall{id}">${date}</a>` });
  const wall = await openVkPage(moscow.extension, `https://vk.com/wall-1_${number}`, post);
  await wall.getByRole('button', { name: /^Взять в работу/ }).click();
  await wall.getByRole('button', { name: new RegExp(`^№ ${number} · `) }).waitFor();
  await wall.close();
  await moscow.page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: `№ ${number}` })
    .waitFor();
}

it('Ворсино: a date that cannot be read is asked for, and the term of п. 2.7 begins with it', async () => {
  const desk = await moscow.begin(/Ворсино/, 1);
  await takeDated(2, 'третьего дня');
  await moscow.page.getByText('дата не распознана').or(moscow.page.getByText('дата не указана')).waitFor();
  expect((await desk.events(2))[0]?.['message']).toMatchObject({ publishedAt: null });
  await desk.button('Указать время').click();
  await desk.enter({ 'Когда это было на самом деле': '2026-11-02T10:15', Почему: 'видно в ленте' });
  await desk.button('Исправить').click();
  await desk.dialog.waitFor({ state: 'detached' });
  await moscow.page.locator('.message__by time', { hasText: '10:15' }).waitFor();
  expect(await desk.button('Указать время').count()).toBe(0);
  await moscow.page.locator('.section__title', { hasText: 'Сроки' }).click();
  expect(await moscow.page.locator('.deadlines').innerText()).toContain('п. 2.7');
});

it('Курской округ: the assignment is one press away before it is sent and after', async () => {
  const desk = await moscow.begin(/Курск/, 1);
  await desk.classify({ topic: 'Вода', place: 'Заречная', executor: '', email: '', question: '' });
  await desk.enter({ Исполнитель: 'Другой: вписать нового…', 'Отдел и фамилия': 'Отдел ЖКХ, Петров' });
  await desk.button('Скопировать поручение').click();
  await expect.poll(() => desk.clipboard()).toMatch(/^Сообщение № 1.*Нет воды на улице 1.*до .* \(п\. 11 /s);
  const before = await desk.clipboard();
  await desk.button('Направить исполнителю').click();
  await desk.button('Внести проект').waitFor();
  await moscow.page.evaluate(() => navigator.clipboard.writeText(''));
  await desk.button('Скопировать поручение: Отдел ЖКХ, Петров').click();
  await expect.poll(() => desk.clipboard()).toBe(before);
});

it('Курской округ: another executor is written in, and a part and a refusal count from when they came', async () => {
  const desk = await moscow.begin(/Курск/, 1);
  await desk.route();
  await desk.menu('Заменить исполнителя');
  await desk.enter({
    'Кому передать': 'Другой: вписать нового…',
    'Отдел и фамилия': 'Управление дорог, Орлов',
    Причина: 'Дорога не их',
  });
  await desk.dialog.locator('.button--primary').click();
  await desk.dialog.waitFor({ state: 'detached' });
  expect(await desk.last(1, 'ExecutorAssigned')).toMatchObject({
    executorName: 'Управление дорог, Орлов',
    role: 'main',
  });
  await moscow.page.getByText('Исполнителя меняли: 1 раз').waitFor();

  await desk.addCoExecutor('Водоканал, Сидоров', 'Когда починят насос?');
  await moscow.page.getByRole('heading', { name: 'Ждём: Водоканал, Сидоров' }).waitFor();
  // The form of the draft stands until the screen has heard of the co-executor.
  const form = moscow.page.locator('form', { has: moscow.page.getByLabel('От кого') });
  await form.locator('summary', { hasText: 'Время получения' }).click();
  await form.getByLabel('Текст').fill('Насос починят завтра.');
  await desk.enter({ 'Когда получен': inMinutes(-1000) });
  await desk.button('Внести часть ответа').click();
  await moscow.page.getByText('Напишите, откуда известно время').waitFor();
  await desk.enter({ 'Откуда известно время': 'из письма' });
  await desk.button('Внести часть ответа').click();
  expect(await desk.refusal()).toContain('раньше предыдущего шага');
  await desk.enter({ 'Когда получен': inMinutes(0) });
  await desk.button('Внести часть ответа').click();
  await moscow.page.locator('.part').filter({ hasText: 'Насос починят завтра.' }).waitFor();
});

it('Кожевниковский район, п. 18: what is taken from a moscow.page outside the act is warned of', async () => {
  const desk = await moscow.begin(/Кожевник/, 2);
  await moscow.page.getByText('Положение не распространяется на аккаунты Отдела по культуре').waitFor();
  await desk.button('Да, вне Положения').click();
  await moscow.page.getByText('Вне Положения, п. 18').waitFor();
  await desk.toCase(1);
  await moscow.page.getByText('Вне Положения, п. 18').waitFor();
  await desk.button('Закрыть: вне Положения').click();
  await moscow.page.getByText(/^. Закрыто/).waitFor();
  expect(await desk.last(1, 'CaseClosed')).toMatchObject({ reason: 'вне Положения, п. 18' });
  await desk.toCase(2);
  await desk.button('Это не такая страница').click();
  await moscow.page.locator('.notice', { hasText: 'п. 18' }).waitFor({ state: 'detached' });
});

it('a taking undone within ten seconds frees the message and never its number', async () => {
  const desk = await moscow.begin(/Курск/, 1);
  const post = vkPost('-1_2', { text: 'Взято по ошибке', author: 'Житель' });
  const wall = await openVkPage(moscow.extension, 'https://vk.com/wall-1_2', post);
  const take = wall.getByRole('button', { name: /^Взять в работу/ });
  await take.click();
  await wall.getByRole('button', { name: /^№ 2 · / }).waitFor();
  await moscow.page.locator('.toast', { hasText: '№ 2' }).getByRole('button', { name: 'Отменить' }).click();
  await take.click();
  await wall.getByRole('button', { name: /^№ 3 · / }).waitFor();
  await wall.close();
  expect((await desk.events(2)).map(({ type }) => type)).toEqual(['MessageTaken', 'TakingCancelled']);
  expect((await desk.events(3)).map(({ type }) => type)).toEqual(['MessageTaken']);
});

it('what was picked in the list and ticked in an answer stands after a look elsewhere', async () => {
  const desk = await moscow.begin(/Ахтубинск/, 3);
  await desk.toList();
  await desk.button('Выбрать несколько').click();
  for (const number of [1, 3]) await moscow.page.getByRole('checkbox', { name: `Выбрать № ${number}` }).check();
  await desk.toCase(1);
  await desk.route('Отдел ЖКХ, Петров', 'Когда дадут воду?');
  await desk.addCoExecutor('Водоканал, Сидоров', 'Когда починят насос?');
  await desk.part('Воду дадут завтра.');
  await desk.part('Насос починят сегодня.');
  await desk.draft('окончательный', 'Здравствуйте! Воду дадут завтра, насос починят сегодня.');
  const ticks = moscow.page.locator('.checks input');
  await ticks.first().check();
  await desk.toList();
  await moscow.page.getByText('Выбрано: 2 сообщения').waitFor();
  await desk.button('Готово').click();
  await desk.toCase(1);
  await ticks.first().waitFor();
  expect(await ticks.first().isChecked()).toBe(true);
  await ticks.last().check();
  await desk.button('Согласовать').click();
  await moscow.page.locator('.placed').waitFor();
});

it('no screen of it wrote an error to the console', () => {
  expect(moscow.extension.errors).toEqual([]);
});
