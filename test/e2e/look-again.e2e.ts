import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { AROUND_THE_CLOCK } from './support/main-jobs.ts';
import { PanelPage } from './support/panel-page.ts';
import { vkPost } from './support/vk-page.ts';

const WORK = { topic: 'Вода', place: 'Мира, 5', executor: 'ЖКХ, Петров', email: '', question: 'Ответить.' };
const ANSWER = 'Авария устранена, воду дадут к 18:00.';
const ADDRESS = 'https://vk.com/wall-1_2';

let extension: RunningExtension;
let panel: PanelPage;
let page: Page;
/** What the page is at its next loading. */
let html = '';

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  page = await extension.context.newPage();
  await extension.context.route(`${ADDRESS}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><meta charset="utf-8"><title>Стена</title><main>${html}</main>`,
    }),
  );
  panel = new PanelPage(await extension.panel());
  await panel.answerFirstRun(/Курск/, 'Иванова Мария Петровна', AROUND_THE_CLOCK);
});
afterAll(() => extension.close());

const comment = (id: number, text: string, author = '<a data-testid="comment-owner" href="/id5">Пётр</a>') =>
  `<div data-testid="wall_comments_comment_root" id="-1_${id}">${author}<div data-testid="comment-text">${text}</div>
  <a data-testid="wall_comment_date" href="/wall-1_2?reply=${id}">сегодня в 0:00</a></div>`;
const OWN = '<a data-testid="comment-owner" href="/club1">Район</a>';
const BOX =
  '<div class="vkitCommentInput__root"><div contenteditable="true" data-testid="content-editable-input"></div></div>';

/** The post with these comments, counted. */
function post(...comments: string[]): string {
  const counter = `<button data-testid="post_footer_action_comment" aria-label="${comments.length} комментария"></button>`;
  const inside = `${counter}${comments.join('')}${BOX}</article>`;
  return vkPost('-1_2', { text: 'Третий день нет воды' }).replace('</article>', inside);
}

const mark = (number: number, words = '') =>
  page.getByRole('button', { name: new RegExp(`^№ ${number} · .*${words}`) }).first();

async function open(body: string): Promise<void> {
  html = body;
  await page.bringToFront();
  await page.goto(ADDRESS);
}

describe('what a page shows when it is visited again', () => {
  it('the answer a person sent though the page was loaded anew in between', async () => {
    await open(post(comment(5, 'И у нас нет воды')));
    await page.getByRole('button', { name: 'Взять в работу: Анна К.' }).click();
    await mark(1).waitFor();
    await panel.page.bringToFront();
    await panel.openCase(1);
    await panel.classify(WORK);
    await panel.assign(WORK);
    await panel.submitDraft(ANSWER);
    await panel.approve();
    await panel.insertAnswer();
    await open(post(comment(5, 'И у нас нет воды'), comment(6, ANSWER, OWN)));
    await mark(1, 'ответ размещён').waitFor({ timeout: 15_000 });
    await panel.page.bringToFront();
    const link = panel.page.getByRole('link', { name: 'Открыть ответ' });
    expect(await link.getAttribute('href')).toBe(`${ADDRESS}?reply=6`);
  });

  it('a comment in work that is gone where the page shows all it has, never where it may show but some; and that is back', async () => {
    await open(post(comment(5, 'И у нас нет воды'), comment(6, ANSWER, OWN)));
    await page.getByRole('button', { name: 'Взять в работу: Пётр' }).click();
    await mark(2).waitFor();
    const gone = panel.page.getByText('На странице сообщения больше нет', { exact: false });
    await open(post(comment(6, ANSWER, OWN)).replace('1 комментария', '2 комментария'));
    await mark(1).waitFor();
    await panel.page.bringToFront();
    await panel.openCase(2);
    // Twice as long as the page is given to come to rest.
    await panel.page.waitForTimeout(10_000);
    expect(await gone.count()).toBe(0);
    await open(post(comment(6, ANSWER, OWN)));
    await mark(1).waitFor();
    await panel.page.bringToFront();
    await gone.waitFor({ timeout: 20_000 });
    await open(post(comment(5, 'И у нас нет воды'), comment(6, ANSWER, OWN)));
    await mark(2).waitFor();
    await panel.page.bringToFront();
    await gone.waitFor({ state: 'detached', timeout: 20_000 });
    await panel.page.getByText('История', { exact: false }).first().click();
    await panel.page.getByText('Сообщение снова на странице').waitFor();
    expect(extension.errors).toEqual([]);
  });
});
