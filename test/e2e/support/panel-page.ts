import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** What the coordinator types while doing the main job. */
export interface Answers {
  topic: string;
  place: string;
  executor: string;
  email: string;
  question: string;
}

/**
 * The panel as a person uses it: by the names on the screen. The one place in the tests that knows them, so a change of
 * words is a change here.
 */
export class PanelPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** «Ваш ход: …» or «Ход за другими: …». */
  get move(): Locator {
    return this.page.locator('#next-title');
  }

  get history(): Locator {
    return this.page.getByText('История', { exact: true });
  }

  /**
   * The three questions of the first run, if they are asked; waits for the panel to show anything first. `hours` are
   * those of every day, the regulation's own when absent.
   */
  async answerFirstRun(regulation: RegExp, name: string, hours?: string): Promise<boolean> {
    const question = this.page.getByRole('heading', { level: 1 });
    await question.or(this.page.getByRole('tablist')).first().waitFor();
    if (!(await this.page.getByText(/^Вопрос 1 из 3$/).isVisible())) return false;
    await this.page.getByRole('radio', { name: regulation }).check();
    await this.press('Дальше');
    await this.page.getByRole('heading', { name: 'Когда работает администрация?' }).waitFor();
    if (hours !== undefined) await this.typeWeek(hours);
    await this.press('Дальше');
    await this.field('Фамилия, имя, отчество').fill(name);
    await this.press('Начать работу');
    await this.page.getByText(/^Вопрос \d из 3$/).waitFor({ state: 'detached' });
    return true;
  }

  /** Opens the case from the list, unless it is open already. */
  async openCase(number: number): Promise<void> {
    const title = this.page.getByRole('heading', { level: 1 }).filter({ hasText: `№ ${number}` });
    const row = this.page.getByRole('button', { name: new RegExp(`№\\s?${number}\\b`) });
    await title.or(row).first().waitFor();
    // A case taken a moment ago opens by itself, perhaps under the very click.
    if (!(await title.isVisible()))
      await row
        .first()
        .click({ timeout: 3000 })
        .catch(() => title.waitFor());
    await title.waitFor();
  }

  /** «Данные», from wherever the panel is. */
  async openData(): Promise<void> {
    await this.toList();
    await this.press('Меню программы');
    await this.press('Данные…');
    await this.page.getByRole('heading', { name: 'Резервная копия' }).waitFor();
  }

  /** Saves a copy from «Данные», and answers with the file. */
  async saveCopy(): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press('Сохранить копию в файл')]);
    return readFile(await download.path());
  }

  /** Back to the list, whatever the panel shows: of a case taken a moment ago its screen. */
  async toList(): Promise<void> {
    const back = this.page.getByRole('button', { name: 'К списку', exact: true });
    await back.or(this.page.getByRole('tablist')).first().waitFor();
    if (await back.isVisible()) await back.click();
    await this.page.getByRole('tablist').waitFor();
  }

  async classify({ topic, place }: Answers): Promise<void> {
    await this.field('Тема').fill(topic);
    await this.field('Место').fill(place);
    const severity = this.field('Важность');
    const isList = await severity.evaluate((field) => field instanceof HTMLSelectElement);
    await (isList ? severity.selectOption({ index: 1 }) : severity.fill('обычная'));
    await this.press('Сохранить');
  }

  async assign({ executor, email, question }: Answers): Promise<void> {
    await this.field('Исполнитель').selectOption({ label: 'Другой: вписать нового…' });
    await this.field('Отдел и фамилия').fill(executor);
    await this.field('Почта').fill(email);
    await this.field('Что нужно сделать').fill(question);
    await this.page.getByText('Текст поручения').click();
    await this.press('Направить исполнителю');
  }

  async submitDraft(text: string): Promise<void> {
    await this.field('Текст ответа').fill(text);
    await this.press('Внести проект');
  }

  async returnDraft(comment: string): Promise<void> {
    await this.press('Вернуть…');
    const dialog = this.page.getByRole('dialog', { name: 'Вернуть на доработку' });
    await dialog.getByLabel('Причина').selectOption({ index: 1 });
    await dialog.getByLabel('Что исправить').fill(comment);
    await dialog.getByRole('button', { name: 'Вернуть исполнителю' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async approve(): Promise<void> {
    await this.press('Согласовать');
  }

  /** «Вставить ответ»; resolves when the panel says that the text is in the box. */
  async insertAnswer(): Promise<void> {
    await this.press('Вставить ответ');
    await this.page.getByText('Ответ вставлен.').waitFor();
  }

  async openHistory(): Promise<void> {
    await this.history.first().click();
  }

  private async typeWeek(hours: string): Promise<void> {
    const days = this.page.getByRole('group', { name: 'Часы по дням недели' }).getByRole('textbox');
    for (const day of await days.all()) await day.fill(hours);
  }

  private field(label: string): Locator {
    return this.page.getByLabel(new RegExp(`^${label}(?: \\(необязательно\\))?$`)).first();
  }

  private async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }
}
