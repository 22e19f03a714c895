import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { AROUND_THE_CLOCK, MAIN_JOBS } from './support/main-jobs.ts';
import { PanelPage } from './support/panel-page.ts';
import { StandPageView } from './support/stand-page.ts';

const [JOB] = MAIN_JOBS;
const ANSWERS = { executor: 'Отдел ЖКХ, Петров', email: 'gkh@zarechny.example', question: 'Ответить.' };

let extension: RunningExtension;
let panel: PanelPage;
let stand: StandPageView;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  if (!JOB) throw new Error('no main job');
  stand = new StandPageView(await extension.openVk(JOB.address));
  await stand.takeButton(JOB.message).click();
  await stand.mark(1).waitFor();
  panel = new PanelPage((await extension.sidePanel()) ?? (await extension.panel()));
  await panel.answerFirstRun(/Курск/, 'Иванова Мария Петровна', AROUND_THE_CLOCK);
  await panel.openCase(1);
  const answers = { ...ANSWERS, topic: JOB.topic, place: JOB.place };
  await panel.classify(answers);
  await panel.assign(answers);
  await panel.submitDraft(JOB.answer);
  await panel.approve();
});
afterAll(() => extension.close());

/** Changes the text of the taken message on the page as its author would, and lets the page draw it anew. */
function rewrite(page: Page, from: string, to: string): Promise<void> {
  return page.evaluate(
    ([was, is]) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
        if (node.nodeValue?.includes(was)) node.nodeValue = node.nodeValue.replace(was, is);
      const post = document.querySelector('main > *');
      post?.replaceWith(post.cloneNode(true));
    },
    [from, to] as const,
  );
}

describe('what happens on the page after the message was taken', () => {
  it('a second open tab shows the mark with the time left', async () => {
    const other = new StandPageView(await extension.openVk(JOB?.address));
    await expect.poll(() => other.mark(1).first().innerText()).toMatch(/^№ 1 · можно размещать · \S/);
    await other.page.close();
  });

  it('a text changed by its author is noticed when the page draws it again, both texts are kept', async () => {
    await rewrite(stand.page, 'Третий день нет воды', 'Четвёртый день нет воды');
    const notice = panel.page.getByRole('region', { name: 'Автор изменил сообщение' });
    await notice.waitFor({ timeout: 10_000 });
    await notice.getByText('Что изменилось').click();
    await expect.poll(() => notice.locator('del').allInnerTexts()).toEqual([expect.stringContaining('Третий')]);
    await expect.poll(() => notice.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('Четвёртый')]);
  });

  it('an answer changed by the person before sending is recognised, recorded and said to differ', async () => {
    await panel.insertAnswer();
    await stand.filledBox.waitFor();
    await stand.filledBox.focus();
    await stand.page.keyboard.press('Control+End');
    await stand.page.keyboard.insertText(' Приносим извинения.');
    await stand.send();
    await stand.mark(1).filter({ hasText: 'ответ размещён' }).waitFor({ timeout: 10_000 });
    const notice = panel.page.getByRole('region', { name: 'Размещённый ответ отличается от согласованного' });
    await notice.getByText('Чем отличается').click();
    await notice.locator('ins', { hasText: 'извинения' }).waitFor();
    const address = await stand.addressOf('Приносим извинения');
    expect(await panel.page.getByRole('link', { name: 'Открыть ответ' }).getAttribute('href')).toBe(address);
    expect(await stand.forgedSends()).toBe(0);
  });
});
