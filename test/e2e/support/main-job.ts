import type { Page } from 'playwright-core';
import type { RunningExtension } from './launch-extension.ts';
import { PanelPage } from './panel-page.ts';
import { StandPageView } from './stand-page.ts';

/** Which message is worked on, where, and how. */
export interface MainJob {
  network: 'vk' | 'ok';
  address: string;
  /** Words by which the message is found on the page. */
  message: string;
  /** Buttons the page must show: one for each message of the stand. */
  buttons: number;
  /** Number the case will get. */
  number: number;
  firstDraft: string;
  /** Why the first draft goes back; null: it is approved at once. */
  remark: string | null;
  answer: string;
  topic: string;
  place: string;
  /** Hours of every day, typed in the first run; the regulation's own when absent. */
  hours?: string;
}

/** Told after each step: what was done, what was seen, and the pages where it shows. */
export type Witness = (step: string, seen: string, ...pages: Page[]) => Promise<void>;

const REGULATION = /Курск/;
const EXECUTOR = {
  executor: 'Отдел ЖКХ, Петров',
  email: 'gkh@zarechny.example',
  question: 'Подготовить ответ жителю.',
};

/**
 * The main job from the post to the sent answer, done through the screen alone: «Взять в работу», routing, a draft returned
 * and corrected, approval, the answer in the comment box, the person's own press on «Отправить», «Размещено».
 */
export async function playMainJob(extension: RunningExtension, job: MainJob, tell: Witness): Promise<void> {
  const stand = new StandPageView(
    await (job.network === 'vk' ? extension.openVk(job.address) : extension.openOk(job.address)),
  );
  await stand.takeButtons.nth(job.buttons - 1).waitFor();
  await tell('страница сети', `кнопок «Взять в работу»: ${await stand.takeButtons.count()}`, stand.page);

  await stand.takeButton(job.message).click();
  await stand.mark(job.number).waitFor();
  await tell('взять в работу', await textOf(stand.mark(job.number)), stand.page);

  const side = await extension.sidePanel();
  const panel = new PanelPage(side ?? (await extension.panel()));
  await tell('панель открылась', side ? 'боковая панель браузера' : 'панель в отдельной вкладке', panel.page);
  if (await panel.answerFirstRun(REGULATION, 'Иванова Мария Петровна', job.hours)) {
    await tell('первый запуск', 'положение, часы и имя сохранены', panel.page);
  }
  await panel.openCase(job.number);
  await tell('карточка', await textOf(panel.move), panel.page);
  await route(panel, job, tell);
  await tell('срок на значке', await badgeOf(extension));
  await draft(panel, job, tell);
  await place(panel, stand, job, tell);
}

async function route(panel: PanelPage, job: MainJob, tell: Witness): Promise<void> {
  const answers = { ...EXECUTOR, topic: job.topic, place: job.place };
  await panel.classify(answers);
  await panel.page.getByRole('button', { name: 'Направить исполнителю', exact: true }).waitFor();
  await tell('тема, место, важность', await textOf(panel.move), panel.page);
  await panel.assign(answers);
  await panel.page.getByRole('button', { name: 'Внести проект', exact: true }).waitFor();
  await tell('направлено исполнителю', await textOf(panel.move), panel.page);
}

async function draft(panel: PanelPage, job: MainJob, tell: Witness): Promise<void> {
  const review = panel.page.getByRole('button', { name: 'Согласовать', exact: true });
  if (job.remark !== null) {
    await panel.submitDraft(job.firstDraft);
    await review.waitFor();
    await tell('проект внесён', await textOf(panel.move), panel.page);
    await panel.returnDraft(job.remark);
    await panel.page.getByText(job.remark).first().waitFor();
    await tell('возвращён на доработку', await textOf(panel.move), panel.page);
  }
  await panel.submitDraft(job.answer);
  await review.waitFor();
  await tell(
    job.remark === null ? 'проект внесён' : 'исправленный проект внесён',
    await textOf(panel.move),
    panel.page,
  );
  await panel.approve();
  await panel.page.getByRole('button', { name: 'Вставить ответ', exact: true }).waitFor();
  await tell('согласовано', await textOf(panel.move), panel.page);
}

async function place(panel: PanelPage, stand: StandPageView, job: MainJob, tell: Witness): Promise<void> {
  const firstLine = job.answer.split('\n')[0] ?? '';
  await panel.insertAnswer();
  await stand.filledBox.filter({ hasText: firstLine }).waitFor();
  await tell('ответ в поле комментария', await stand.filledBox.innerText(), stand.page, panel.page);
  if ((await stand.forgedSends()) > 0) throw new Error('расширение само нажало «Отправить»');
  await stand.send();
  const address = await stand.addressOf(firstLine);
  await tell('человек нажал «Отправить»', address, stand.page);
  // Nobody enters anything: the answer is seen on the page, compared, and written down with its address.
  await stand.mark(job.number).filter({ hasText: 'ответ размещён' }).waitFor();
  await tell('размещено', await textOf(stand.mark(job.number)), stand.page, panel.page);
}

/** What stands on the badge; throws if nothing does: somebody's deadline is running. */
async function badgeOf(extension: RunningExtension): Promise<string> {
  const own = await extension.ownPage();
  const text = await own.badge();
  await own.close();
  if (text === '' || text.length > 4) throw new Error(`на значке «${text}» вместо срока`);
  return text;
}

async function textOf(locator: { first(): { innerText(): Promise<string> } }): Promise<string> {
  return (await locator.first().innerText()).replaceAll(/\s+/g, ' ').trim();
}
