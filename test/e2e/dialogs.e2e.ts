import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { AROUND_THE_CLOCK } from './support/main-jobs.ts';
import { PanelPage } from './support/panel-page.ts';

const PAGE = readFileSync(new URL('../site/pages/vk-dialog/2026-09-01_community.html', import.meta.url), 'utf8')
  // Nothing was written since the message that is taken.
  .replace(/<div class="VirtualScrollItem" data-itemkey="37">[^]*?<\/article><\/div>/, '');
const ADDRESS = 'https://vk.ru/gim219000001/convo/335368817';
const ANSWER = 'Здравствуйте, Ольга!\nВоду на Садовой, 5 дадут к 18:00.';
const EXECUTOR = {
  topic: 'Водоснабжение',
  place: 'ст-ца Курская, Садовая',
  executor: 'Отдел ЖКХ, Петров',
  email: 'gkh@zarechny.example',
  question: 'Подготовить ответ жителю.',
};

let extension: RunningExtension;
let dialog: Page;
let panel: PanelPage;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  await extension.context.route(
    (url) => url.href.startsWith(ADDRESS),
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }),
  );
  dialog = await extension.context.newPage();
  await dialog.goto(`${ADDRESS}?entrypoint=list_all`);
});

afterAll(() => extension.close());

const mark = (page: Page) => page.locator('[data-itemkey="34"] v-rabotu button');

it('a message of a community’s dialog is taken as a private one', async () => {
  await mark(dialog).click();
  await expect.poll(() => mark(dialog).textContent()).toMatch(/^№ 1 · /);
  const events = (await extension.journal())['v-rabotu']?.['events'] ?? [];
  expect(events.find((event) => Reflect.get(event as object, 'type') === 'MessageTaken')).toMatchObject({
    message: { key: 'vk:gim-219000001_335368817:34', kind: 'private', url: `${ADDRESS}?cmid=34` },
    facts: { visibility: 'private' },
  });
});

it('its approved answer goes into the dialog, opened anew; a copy only with the word that the dialog stands open', async () => {
  panel = new PanelPage((await extension.sidePanel()) ?? (await extension.panel()));
  await panel.answerFirstRun(/Курск/, 'Иванова Мария Петровна', AROUND_THE_CLOCK);
  await panel.openCase(1);
  await panel.classify(EXECUTOR);
  await panel.assign(EXECUTOR);
  await panel.submitDraft(ANSWER);
  await panel.approve();
  await panel.page.getByRole('button', { name: 'Скопировать', exact: true }).click();
  await panel.page.getByText('Откройте личный диалог с автором и подтвердите').waitFor();
  await dialog.close();
  await panel.insertAnswer();
  dialog = extension.context.pages().find((page) => page.url() === `${ADDRESS}?cmid=34`) ?? dialog;
  const field = dialog.locator('.ConvoMain__composer [contenteditable]');
  expect((await field.innerText()).trim()).toBe(ANSWER);
});

it('once sent it is recognised, as a private answer', async () => {
  await dialog.evaluate((text) => {
    const sent = document.querySelector('[data-itemkey="32"]')?.cloneNode(true);
    if (!(sent instanceof Element)) return;
    sent.setAttribute('data-itemkey', '38');
    const words = sent.querySelector('.MessageText');
    if (words !== null) words.innerHTML = text.replaceAll('\n', '<br>');
    document.querySelector('[data-itemkey="36"]')?.after(sent);
  }, ANSWER);
  await expect.poll(() => mark(dialog).textContent()).toMatch(/ответ размещён/);
  const link = panel.page.getByRole('link', { name: 'Открыть ответ' });
  expect(await link.getAttribute('href')).toBe(`${ADDRESS}?cmid=38`);
  const events = (await extension.journal())['v-rabotu']?.['events'] ?? [];
  expect(events.find((event) => Reflect.get(event as object, 'type') === 'AnswerPlaced')).toMatchObject({
    channel: 'private',
  });
});
