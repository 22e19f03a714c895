import { expect, it, vi } from 'vitest';
import { clausesOf } from './support/ending-steps.ts';
import { inDays } from './support/in-days.ts';
import { moscowBrowser } from './support/moscow-browser.ts';
import type { SeenEvent } from './support/regulation-desk.ts';

// Long stories; a busy machine takes twice the time.
vi.setConfig({ testTimeout: 150_000 });

const moscow = moscowBrowser();

const typesOf = (events: readonly SeenEvent[]) => events.map(({ type }) => type);
const clipboard = () => moscow.page.evaluate(() => navigator.clipboard.readText());

it('Курской округ: final, interim and its debt, exception, not processed, head told, reopened', async () => {
  const desk = await moscow.begin(/Курск/, 3);

  // п. 10: a final answer
  await desk.toCase(1);
  expect((await desk.menuItems()).some((item) => item.includes('разъяснение'))).toBe(false);
  await desk.route();
  await desk.draftAndApprove('окончательный', 'Здравствуйте! Воду дадут сегодня.');
  await desk.place('Размещено');
  expect(typesOf(await desk.events(1))).toEqual([
    'MessageTaken',
    'CaseClassified',
    'ExecutorAssigned',
    'DraftSubmitted',
    'AnswerApproved',
    'AnswerPlaced',
    'VerdictReached',
  ]);
  expect(await desk.last(1, 'AnswerPlaced')).toMatchObject({ kind: 'final', channel: 'network' });
  expect(await clausesOf(desk, 1)).toEqual(expect.arrayContaining(['п. 8(2)', 'п. 10', 'п. 11', 'п. 12']));

  // п. 15: interim with a promise, the register, the final one in the end
  await desk.toCase(2);
  await desk.route();
  await desk.draftAndApprove('промежуточный', 'Здравствуйте! Ответим подробно.', {
    'Обещанная автору дата': inDays(3),
  });
  await desk.place('Размещено');
  const debts = await desk.tab(/^Долги/);
  await expect.poll(() => debts.innerText()).toContain('п. 15');
  expect(await debts.innerText()).toContain('обещано автору до');
  await desk.toCase(2);
  await desk.menu('Закрыть без ответа');
  await expect.poll(() => desk.dialog.innerText()).toContain('Дан только промежуточный ответ');
  await desk.dialog.getByRole('button', { name: 'Закрыть карточку' }).click();
  await expect.poll(() => desk.dialog.innerText()).toContain('Напишите причину');
  await moscow.page.keyboard.press('Escape');
  expect(typesOf(await desk.events(2))).not.toContain('CaseClosed');
  await desk.draftAndApprove('окончательный', 'Здравствуйте! Трубу заменили.');
  await desk.place('Размещено');
  expect((await desk.events(2)).filter(({ type }) => type === 'AnswerPlaced').map(({ kind }) => kind)).toEqual([
    'interim',
    'final',
  ]);
  expect(await clausesOf(desk, 2)).toContain('п. 15');

  // пп. 20, 23: a threat is not processed and told to the head, signed by the deputy
  await desk.toCase(3);
  await desk.menu('Не подлежит обработке');
  await desk.button('Закрыть: не подлежит обработке').click();
  await expect.poll(() => desk.dialog.innerText()).toContain('Выберите основание');
  expect(await (await desk.in('Основание по положению')).locator('option').count()).toBe(3);
  await desk.enter({ 'Основание по положению': 'угрозы' });
  await desk.button('Закрыть: не подлежит обработке').click();
  await desk.dialog.waitFor({ state: 'detached' });
  expect(await desk.last(3, 'ProcessingDeclined')).toMatchObject({ groundId: 'threat', clause: 'п. 20' });
  await moscow.page.getByText('Не доложено руководителю').waitFor();
  await desk.button('Записка руководителю').click();
  await desk.button('Скопировать записку').click();
  await expect.poll(clipboard).toContain('За подписью: заместитель главы администрации');
  expect(await clipboard()).toContain('п. 23');
  await desk.button('Доложено').click();
  await moscow.page.getByText(/^Доложено сегодня \d\d:\d\d$/).waitFor();
  const informed = await desk.last(3, 'HeadInformed');
  expect(informed).toMatchObject({ signedBy: expect.stringContaining('заместитель главы') });
  // the minute and by whom
  expect(Math.abs(Date.now() - Date.parse(String(informed?.['happenedAt'])))).toBeLessThan(30 * 60_000);
  expect(informed?.['by']).toBe((await desk.last(3, 'MessageTaken'))?.['by']);

  // everything is reversible, with a reason
  await desk.menu('Вернуть в работу');
  await desk.dialog.getByRole('button', { name: 'Вернуть в работу' }).click();
  await expect.poll(() => desk.dialog.innerText()).toContain('Напишите причину');
  await desk.enter({ Причина: 'Угрозы нет, прочитали заново' });
  await desk.dialog.getByRole('button', { name: 'Вернуть в работу' }).click();
  await desk.button('Сохранить').waitFor();
  expect(typesOf(await desk.events(3)).at(-1)).toBe('CaseReopened');

  // no path for an appeal: advice only
  await desk.menu('Признаки обращения');
  await desk.button('Скопировать подсказку автору').click();
  await expect.poll(clipboard).toContain('30 марта 2025');
  expect(await desk.dialog.getByRole('textbox').count()).toBe(0);
});

it('Курской округ: closed late, the reason is asked once; the memo on shortcomings is copied and noted as sent', async () => {
  const desk = await moscow.begin(/Курск/, 1);
  await desk.toCase(1);
  await desk.route();
  await desk.menu('Исправить время начала');
  await desk.enter({
    'Какое время исправить': 'выявлено',
    'Когда это было на самом деле': `${inDays(-40)}T10:00`,
    Почему: 'по почте',
  });
  await desk.dialog.getByRole('button', { name: 'Исправить', exact: true }).click();
  await desk.dialog.waitFor({ state: 'detached' });
  await desk.draft('окончательный', 'Здравствуйте! Скоро.');
  await desk.returnDraft('Назовите день');
  await desk.draftAndApprove('окончательный', 'Здравствуйте! Воду дали 20 ноября.');
  await desk.place('Размещено');

  const question = moscow.page.getByRole('region', { name: 'Почему опоздали?' });
  await question.getByText(/^п\. 10: .*опоздание/).waitFor();
  await desk.button('Записать причину').click();
  await question.getByText('Выберите причину или нажмите «Пропустить».').waitFor();
  await desk.enter({ Причина: 'другое' });
  await desk.button('Записать причину').click();
  await question.getByText('Напишите причину своими словами').waitFor();
  await desk.enter({ Причина: 'ждали сведений', 'Коротко своими словами': 'Водоканал не отвечал' });
  await desk.button('Записать причину').click();
  await question.waitFor({ state: 'detached' });
  expect(await desk.last(1, 'LatenessExplained')).toMatchObject({
    reason: 'awaitedOthers',
    note: 'Водоканал не отвечал',
  });
  await desk.openHistory();
  await moscow.page.getByText('причина: ждали сведений от других организаций; Водоканал не отвечал').waitFor();

  await desk.menu('недостатк');
  await desk.button('Скопировать записку').click();
  await expect.poll(clipboard).toContain('О недостатках в работе исполнителей с сообщением № 1');
  await desk.enter({ 'Кому и как направлено': 'Первому заместителю, по СЭД' });
  await desk.button('Записать: направлено').click();
  await desk.dialog.waitFor({ state: 'detached' });
  expect(await desk.last(1, 'ShortcomingFound')).toMatchObject({ note: 'Первому заместителю, по СЭД' });
  expect((await desk.last(1, 'ShortcomingFound'))?.['by']).toBeTruthy();
});

it('Курской округ: a co-executor’s part is approved, then shown to the main one, who composes', async () => {
  const desk = await moscow.begin(/Курск/, 1);
  await desk.toCase(1);
  await desk.route();
  await desk.addCoExecutor('Водоканал, Сидоров', 'Когда починят насос?');
  await desk.part('Насос починят сегодня.');
  await desk.button('Скопировать части для общего ответа').waitFor({ state: 'detached' });
  await desk.button('Согласовать часть').click();
  await desk.button('Скопировать части для общего ответа').click();
  await expect.poll(clipboard).toContain('От: Водоканал, Сидоров\nНасос починят сегодня.');
  // another main executor in his place: the clock of the answer does not move
  const before = await moscow.page.locator('.answer-line').innerText();
  await desk.menu('Отозвать поручение');
  await desk.enter({ 'Какое поручение': 'Отдел ЖКХ', Причина: 'Не тот отдел' });
  await desk.button('Отозвать').click();
  expect(await desk.refusal()).toContain('Замените основного исполнителя другим');
  await moscow.page.keyboard.press('Escape');
  await desk.menu('Заменить исполнителя');
  await desk.enter({ 'Кого заменить': 'Отдел ЖКХ', 'Кому передать': 'Отдел ЖКХ', Причина: 'Не тот отдел' });
  await desk.button('Заменить').click();
  expect(await desk.refusal()).toContain('уже получил это сообщение');
  await moscow.page.keyboard.press('Escape');
  expect(await moscow.page.locator('.answer-line').innerText()).toBe(before);
  await desk.draftAndApprove('окончательный', 'Здравствуйте! Насос починят сегодня.');
  await desk.place('Размещено');
  expect(typesOf(await desk.events(1))).toEqual(expect.arrayContaining(['PartSubmitted', 'PartApproved']));
  expect(await clausesOf(desk, 1)).toContain('п. 16');
});

it('Кожевниковский район: answers go to the Департамент with one copy that holds everything', async () => {
  const desk = await moscow.begin(/Кожевник/, 3);
  await desk.toCase(1);
  await desk.route();
  expect(await (await desk.in('Что это за ответ')).locator('option').allInnerTexts()).not.toContain('разъяснение');
  await desk.draftAndApprove('промежуточный', 'Здравствуйте! Разбираемся.');
  await moscow.page.getByText('Ваш ход: направить в Департамент').waitFor();
  await desk.button('Скопировать').click();
  await expect.poll(clipboard).toContain('https://vk.com/wall-1_1');
  expect(await clipboard()).toMatch(/промежуточный ответ[\s\S]*Отдел ЖКХ, Петров[\s\S]*Здравствуйте! Разбираемся\./);
  await desk.place('Направлено в Департамент');
  expect(await desk.last(1, 'AnswerPlaced')).toMatchObject({ kind: 'interim', channel: 'region' });
  expect(await (await desk.tab(/^Долги/)).innerText()).toContain('п. 10');
  await desk.toCase(1);
  await desk.draftAndApprove('окончательный', 'Здравствуйте! Готово.');
  await desk.place('Направлено в Департамент');
  expect(await desk.last(1, 'AnswerPlaced')).toMatchObject({ kind: 'final', channel: 'region' });
  expect(await clausesOf(desk, 1)).toEqual(expect.arrayContaining(['пп. 7, 9', 'п. 8', 'п. 10']));
  // п. 9: the Департамент places it later
  await desk.menu('Отметить событие');
  await desk.enter({ 'Что произошло': 'Департамент разместил', 'Ссылка или пояснение': 'https://vk.com/wall-9_1' });
  await desk.button('Отметить').click();
  await desk.dialog.waitFor({ state: 'detached' });
  expect(await desk.last(1, 'OutsideEventNoted')).toMatchObject({ event: 'publishedByRegion' });

  // п. 11: parts in the order the coordinator set, the joint answer is his
  await desk.toCase(3);
  await desk.route();
  await desk.addCoExecutor('Водоканал, Сидоров', '');
  await moscow.page.getByLabel('От кого').waitFor();
  const waited = moscow.page.getByLabel('От кого').locator('option');
  expect(await waited.allInnerTexts()).toEqual(['не выбрано', 'Отдел ЖКХ, Петров']);
  await moscow.page.getByText('Очередь подойдёт после части: Отдел ЖКХ, Петров').waitFor();
  await desk.button('Поставить раньше: Водоканал, Сидоров').click();
  await moscow.page.getByText('Очередь подойдёт после части: Водоканал, Сидоров').waitFor();
  expect(await waited.allInnerTexts()).toEqual(['не выбрано', 'Водоканал, Сидоров']);
  await desk.button('Поставить раньше: Отдел ЖКХ, Петров').click();
  await moscow.page.getByText('Очередь подойдёт после части: Отдел ЖКХ, Петров').waitFor();
  await desk.part('Трубу заменим.');
  await expect.poll(async () => (await desk.in('От кого')).inputValue()).not.toBe('');
  await desk.part('Воду пустим.');
  await desk.draftAndApprove('окончательный', 'Здравствуйте! Трубу заменим, воду пустим.');
  await desk.place('Направлено в Департамент');
  expect(await desk.last(3, 'DraftSubmitted')).toMatchObject({ assignmentId: null });

  await desk.toCase(2);
  await desk.menu('Не подлежит обработке');
  await desk.enter({ 'Основание по положению': 'нецензурные' });
  await desk.button('Закрыть: не подлежит обработке').click();
  await desk.dialog.waitFor({ state: 'detached' });
  expect(await desk.last(2, 'ProcessingDeclined')).toMatchObject({ groundId: 'obscene', clause: 'п. 14' });
});

it('Ахтубинский район: a question to the author, no interim answer, no invented term', async () => {
  const desk = await moscow.begin(/Ахтубинск/, 2);
  await desk.toCase(1);
  await desk.route('Общий отдел');
  expect(await moscow.page.locator('main').innerText()).toContain('Промежуточного ответа положение не предусматривает');
  await desk.draftAndApprove('запрос уточнения', 'Здравствуйте! Назовите, пожалуйста, номер дома.');
  await desk.place('Размещено');
  await moscow.page.getByText(/^Ждём автора \d+ мин/).waitFor();
  expect(await moscow.page.locator('.answer-line').count()).toBe(0);
  await desk.button('Автор ответил').click();
  await moscow.page.locator('.field__error', { hasText: 'Запишите, что ответил автор' }).waitFor();
  await desk.enter({ 'Что ответил автор': 'Дом 5' });
  await desk.button('Автор ответил').click();
  await desk.button('Внести проект').waitFor();
  expect(typesOf(await desk.events(1))).toContain('AuthorReplied');
  await desk.draftAndApprove('окончательный', 'Здравствуйте! Дом 5 подключён.');
  await desk.place('Размещено');
  expect(await desk.last(1, 'AnswerPlaced')).toMatchObject({ kind: 'final', channel: 'network' });

  await desk.toCase(2);
  await desk.menu('Не подлежит обработке');
  expect(await (await desk.in('Основание по положению')).locator('option').count()).toBe(4);
  await desk.enter({ 'Основание по положению': 'причинить вред' });
  await desk.button('Закрыть: не подлежит обработке').click();
  await desk.dialog.waitFor({ state: 'detached' });
  expect(await desk.last(2, 'ProcessingDeclined')).toMatchObject({ clause: 'п. 3.7' });
});

it('Ворсино: explanation without an executor, hand-over with consent, wide publication, unreadable', async () => {
  const desk = await moscow.begin(/Ворсино/, 5);

  // пп. 2.7, 2.7.1
  await desk.toCase(1);
  await desk.menu('Дать разъяснение');
  await desk.enter({ Основание: 'компетенции' });
  await desk.button('Внести разъяснение').click();
  await expect.poll(() => desk.dialog.innerText()).toContain('Назовите орган');
  await desk.enter({
    'Орган, к чьей компетенции относится вопрос': 'министерство дорог, Петров И. И.',
    'Как к нему обратиться': '8 (4842) 77-88-99',
    'Текст разъяснения': 'Здравствуйте! Это не к нам.',
  });
  await desk.button('Внести разъяснение').click();
  expect(await desk.refusal()).toContain('В тексте нет того');
  await desk.enter({ 'Текст разъяснения': 'Это решает министерство дорог, Петров И. И., телефон 8 (4842) 77-88-99.' });
  await desk.button('Внести разъяснение').click();
  await desk.button('Согласовать').click();
  await desk.place('Размещено');
  const explained = await desk.events(1);
  expect(typesOf(explained)).not.toContain('ExecutorAssigned');
  expect(explained.find(({ type }) => type === 'DraftSubmitted')).toMatchObject({
    kind: 'explanation',
    groundId: 'notOurs',
    supplies: ['competentBody', 'contact'],
    assignmentId: null,
  });
  expect(await clausesOf(desk, 1)).toContain('п. 2.7');

  // п. 2.9
  await desk.toCase(2);
  await desk.menu('Признаки обращения');
  await expect.poll(() => desk.dialog.innerText()).toContain('547-ФЗ');
  const author = {
    'Фамилия, имя, отчество': 'Кузнецова Анна Сергеевна',
    'Почтовый или электронный адрес для ответа': 'с. Ворсино, ул. Лесная, 3',
    Телефон: '+7 900 000-00-00',
  };
  await desk.enter(author);
  await desk.button('Передано делопроизводителю').click();
  expect(await desk.refusal()).toContain('Сначала запишите согласие автора');
  expect(await desk.refusal()).toContain('п. 2.9');
  await desk.enter({
    'Что ответил автор, дословно': 'Согласна на передачу',
    'Где он это написал': 'https://vk.com/im?sel=1',
  });
  await desk.button('Записать согласие').click();
  await desk.button('Скопировать карточку').click();
  await expect.poll(clipboard).toContain('Кузнецова Анна Сергеевна');
  expect(await clipboard()).toContain('Согласна на передачу');
  await desk.button('Передано делопроизводителю').click();
  await desk.dialog.waitFor({ state: 'detached' });
  await desk.enter({ 'Регистрационный номер': '17-О', 'Дата регистрации': '2026-11-23' });
  await desk.button('Записать номер').click();
  await moscow.page.getByText('Зарегистрировано: 17-О от 23.11.2026').waitFor();
  const handed = await desk.events(2);
  expect(typesOf(handed)).toEqual(['MessageTaken', 'ConsentRecorded', 'HandedOver', 'VerdictReached', 'HandedOver']);
  expect(handed[1]).toMatchObject({ wording: 'Согласна на передачу', url: 'https://vk.com/im?sel=1' });
  expect(JSON.stringify(handed)).not.toContain('Кузнецова');

  // п. 2.5
  await desk.toCase(3);
  await desk.route();
  await desk.draftAndApprove('окончательный', 'Здравствуйте! График работы на сайте.');
  await desk.place('Размещено');
  await moscow.page.getByText('разместить для всех (п. 2.5)').click();
  await desk.button('Размещено: официальный сайт').click();
  await moscow.page.getByText(/официальный сайт: размещено сегодня/).waitFor();
  expect(await desk.last(3, 'OutsideEventNoted')).toMatchObject({ event: 'publishedWidely', note: 'официальный сайт' });

  // п. 2.2.1: a question passes approval, the clock of the answer does not move
  await desk.toCase(5);
  await desk.route();
  await desk.draftAndApprove('запрос уточнения', 'Здравствуйте! Назовите номер дома.');
  const before = await moscow.page.locator('.answer-line').innerText();
  await desk.place('Размещено');
  await moscow.page.getByText(/^Ждём автора \d+ мин/).waitFor();
  expect(await moscow.page.locator('.answer-line').innerText()).toBe(before);

  // his reply, taken as a message of its own, goes where the question was asked
  await desk.take(6, 'Дом 5', 'Житель 5');
  await desk.button('Присоединить к № 5').click();
  await moscow.page.getByText(/^. Закрыто/).waitFor();
  expect(await desk.last(6, 'CaseClosed')).toMatchObject({ reason: 'продолжение № 5: ответ автора на запрос' });
  expect(await desk.last(5, 'AuthorReplied')).toMatchObject({ messageKey: 'vk:-1_6' });

  // п. 2.4: a private message is answered in private, and the person confirms it
  await desk.toList();
  await desk.button('Меню программы').click();
  await moscow.page.locator('.menu__item', { hasText: 'другого источника' }).click();
  await moscow.page.getByLabel('Откуда').waitFor();
  await desk.enter({ Откуда: 'Telegram', 'Текст сообщения': 'Личный вопрос о справке' });
  await moscow.page.getByLabel('Пришло лично').check();
  await desk.button('Взять в работу').click();
  await moscow.page.getByRole('heading', { level: 1 }).filter({ hasText: '№ 7' }).waitFor();
  await desk.route();
  await desk.draftAndApprove('окончательный', 'Здравствуйте! Справка готова.');
  await desk.button('Скопировать ответ').click();
  expect(await desk.refusal()).toContain('Открыто отвечать на личное сообщение нельзя');
  await moscow.page.getByLabel('Открыт личный диалог').check();
  await desk.button('Скопировать ответ').click();
  await expect.poll(clipboard).toBe('Здравствуйте! Справка готова.');
  await desk.place('Размещено');
  expect(await desk.last(7, 'AnswerPlaced')).toMatchObject({ channel: 'private' });

  // п. 2.6
  await desk.toCase(4);
  await desk.menu('Не подлежит обработке');
  await desk.enter({ 'Основание по положению': 'не поддаётся прочтению' });
  await desk.button('Закрыть: не подлежит обработке').click();
  await desk.dialog.waitFor({ state: 'detached' });
  expect(await desk.last(4, 'ProcessingDeclined')).toMatchObject({ groundId: 'unreadable', clause: 'п. 2.6' });
});

it('Красноуфимский округ: into «Инцидент Менеджмент», proof of «не подтвердилось», order of appeal explained', async () => {
  const desk = await moscow.begin(/Красноуфимск/, 3);
  await desk.toCase(1);
  await desk.route();
  await desk.draft('окончательный', 'Здравствуйте! Проверили: ямы нет.');
  await desk.button('Согласовать').click();
  await moscow.page.getByText('Ваш ход: внести ответ в «Инцидент Менеджмент»').waitFor();
  await desk.button('Скопировать').click();
  await expect.poll(clipboard).toContain('https://vk.com/wall-1_1');
  await desk.place('Внесено в ИМ');
  expect(await desk.last(1, 'AnswerPlaced')).toMatchObject({ kind: 'final', channel: 'system' });
  expect(await clausesOf(desk, 1)).toEqual(expect.arrayContaining(['п. 14', 'п. 16']));

  // п. 20: «не подтвердилось» without proof is refused in words
  await desk.toCase(2);
  await desk.route();
  await moscow.page.locator('details.more > summary', { hasText: 'Время получения, обещание' }).first().click();
  await moscow.page.getByLabel('Факт не подтвердился').check();
  await desk.draft('окончательный', 'Здравствуйте! Факт не подтвердился.');
  await desk.button('Согласовать').click();
  expect(await desk.refusal()).toContain('об отсутствии проблемы');
  expect(await desk.refusal()).toContain('п. 20');
  expect(typesOf(await desk.events(2))).not.toContain('AnswerApproved');

  await desk.toCase(3);
  await desk.menu('Не подлежит обработке');
  await desk.enter({ 'Основание по положению': 'является обращением' });
  await desk.button('Закрыть: не подлежит обработке').click();
  await desk.dialog.waitFor({ state: 'detached' });
  expect(await desk.last(3, 'ProcessingDeclined')).toMatchObject({ groundId: 'isAppeal', clause: 'п. 2' });
});

it('no screen of it wrote an error to the console', () => {
  expect(moscow.extension.errors).toEqual([]);
});
