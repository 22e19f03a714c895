import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptJournal } from './support/kept-journal.ts';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { AROUND_THE_CLOCK } from './support/main-jobs.ts';
import type { OwnPage } from './support/own-page.ts';
import { PanelPage } from './support/panel-page.ts';
import { StandPageView } from './support/stand-page.ts';
import { openVkPage, vkPost } from './support/vk-page.ts';

const WORK = { topic: 'Свет', place: 'Мира, 5', executor: 'РЭС, Орлов', email: '', question: 'Ответить.' };
const OVERTAKEN = /карточка изменилась|только что изменили/;

let extension: RunningExtension;
let own: OwnPage;
let stand: StandPageView;
let first: PanelPage;
let second: PanelPage;
let number = 0;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  own = await extension.ownPage();
  const posts = Array.from({ length: 9 }, (_, index) => vkPost(`-1_${index + 1}`, { text: `Нет света, дом ${index}` }));
  stand = new StandPageView(await openVkPage(extension, 'https://vk.com/feed', posts.join('')));
  first = new PanelPage(await extension.panel());
  await first.answerFirstRun(/Курск/, 'Иванова Мария Петровна', AROUND_THE_CLOCK);
  second = new PanelPage(await extension.panel());
});

afterAll(async () => {
  await extension.close();
});

/** A case whose draft waits for approval, open in both panels. */
async function caseToApprove(): Promise<void> {
  await stand.page.bringToFront();
  await stand.takeButtons.first().click();
  await stand.mark((number += 1)).waitFor();
  // A page in the background is given a frame a second: everything in it would wait.
  await first.page.bringToFront();
  await first.openCase(number);
  await first.classify(WORK);
  await first.assign(WORK);
  await first.submitDraft('Свет дадут к вечеру.');
  await second.openCase(number);
  await Promise.all([approve(first).waitFor(), approve(second).waitFor()]);
}

const approve = ({ page }: PanelPage) => page.getByRole('button', { name: 'Согласовать', exact: true });
/** How many of the panels tell that an act came too late. */
async function toldLate(): Promise<number> {
  const alerts = [first, second].map(({ page }) => page.getByRole('alert').filter({ hasText: OVERTAKEN }));
  const shown = await Promise.all(alerts.map((alert) => alert.count()));
  return shown.filter((count) => count > 0).length;
}

/** Presses everything in the same instant, as far as a computer knows one. */
async function pressTogether(...buttons: Locator[]): Promise<void> {
  const at = Date.now() + 500;
  await Promise.all(
    buttons.map((button) =>
      button.evaluate((element: HTMLElement, instant) => {
        setTimeout(() => element.click(), instant - Date.now());
      }, at),
    ),
  );
}

/** Decisions on the draft of a case, by its number. */
async function decisions(of: number): Promise<string[]> {
  const { events, rows, faults } = await keptJournal(await own.journal());
  expect(faults).toEqual([]);
  const caseId = rows.find((row) => row.number === of)?.id;
  return events
    .filter((event) => event.caseId === caseId && ['AnswerApproved', 'DraftReturned'].includes(event.type))
    .map(({ type }) => type);
}

describe('two panels on one case', () => {
  it('both approve at once: one approval, the other is told', async () => {
    await caseToApprove();
    await pressTogether(approve(first), approve(second));
    await expect.poll(toldLate, { timeout: 5000 }).toBe(1);
    expect(await decisions(number)).toEqual(['AnswerApproved']);
    await first.page.waitForTimeout(500);
    expect(await toldLate()).toBe(1);
  });

  it('one approves, the other returns: one decision, the other is told', async () => {
    await caseToApprove();
    await second.page.getByRole('button', { name: 'Вернуть…', exact: true }).click();
    const dialog = second.page.getByRole('dialog', { name: 'Вернуть на доработку' });
    await dialog.getByLabel('Причина').selectOption({ index: 1 });
    await dialog.getByLabel('Что исправить').fill('Назовите час.');
    await pressTogether(approve(first), dialog.getByRole('button', { name: 'Вернуть исполнителю' }));
    await expect.poll(toldLate, { timeout: 5000 }).toBe(1);
    expect(await decisions(number)).toHaveLength(1);
  });

  it('what is typed in one stands in the other, and outlives either', async () => {
    await caseToApprove();
    const [here, there] = await Promise.all(
      [first, second].map(async ({ page }) => {
        await page.locator('summary').filter({ hasText: 'Заметки' }).click();
        return page.getByLabel('Заметка');
      }),
    );
    if (!here || !there) throw new Error('two fields');
    await here.fill('Звонила в РЭС: бригада выехала.');
    await expect.poll(() => there.inputValue()).toBe('Звонила в РЭС: бригада выехала.');
    await second.page.bringToFront();
    await there.pressSequentially(' Будет к 18:00.');
    await expect.poll(() => here.inputValue()).toBe('Звонила в РЭС: бригада выехала. Будет к 18:00.');
    await first.page.bringToFront();
    await here.fill('');
    await expect.poll(() => there.inputValue()).toBe('');
  });

  it('a capture in the page while a panel decides: both are kept', async () => {
    await caseToApprove();
    const decided = number;
    await approve(first).click();
    await stand.page.bringToFront();
    await stand.takeButtons.first().click();
    await stand.mark((number += 1)).waitFor();
    await expect.poll(() => decisions(decided), { timeout: 5000 }).toEqual(['AnswerApproved']);
  });
});

describe('one panel', () => {
  it('does both of two acts pressed in the same instant', async () => {
    await caseToApprove();
    const { page } = first;
    await page.locator('summary').filter({ hasText: 'Заметки' }).click();
    await page.getByLabel('Заметка').fill('Звонили в РЭС.');
    await pressTogether(approve(first), page.getByRole('button', { name: 'Добавить заметку', exact: true }));
    await page.getByText('Звонили в РЭС.').waitFor();
    await expect.poll(() => decisions(number)).toEqual(['AnswerApproved']);
    expect(await page.getByRole('alert').filter({ hasText: OVERTAKEN }).count()).toBe(0);
  });
});

describe('a panel that shows what is no longer so', () => {
  it('says in words that somebody was faster, and writes nothing', async () => {
    await caseToApprove();
    const deaf = new PanelPage(await extension.context.newPage());
    await deaf.page.addInitScript(() => {
      // Dexie hears of changes through it: without it this panel stays as it was when it was opened.
      Object.defineProperty(globalThis, 'BroadcastChannel', {
        value: class {
          postMessage() {}
        },
      });
    });
    await deaf.page.goto(first.page.url());
    await deaf.openCase(number);
    await approve(first).click();
    await expect.poll(() => decisions(number), { timeout: 5000 }).toEqual(['AnswerApproved']);
    await approve(deaf).click();
    await deaf.page.getByRole('alert').filter({ hasText: OVERTAKEN }).first().waitFor();
    expect(await decisions(number)).toEqual(['AnswerApproved']);
    expect(extension.errors).toEqual([]);
  });
});
