import type { Locator, Page } from 'playwright-core';
import type { RunningExtension } from './launch-extension.ts';
import { killWorker } from './kill-worker.ts';
import { PanelPage } from './panel-page.ts';
import { openVkPage, vkPost } from './vk-page.ts';

/** An event of the journal, as far as the tests look. */
export interface SeenEvent {
  caseId: string;
  seq: number;
  type: string;
  [field: string]: unknown;
}

/** Five regulations are played in one browser: an office begins anew with an emptied journal. */
export class RegulationDesk extends PanelPage {
  private constructor(
    page: Page,
    private readonly extension: RunningExtension,
  ) {
    super(page);
  }

  /** An office under this regulation with messages 1, 2, 3 … taken from a page of VK. */
  static async begin(
    extension: RunningExtension,
    page: Page,
    regulation: RegExp,
    texts: readonly string[],
  ): Promise<RegulationDesk> {
    await emptyJournal(extension);
    const desk = new RegulationDesk(page, extension);
    await page.reload();
    await desk.answerFirstRun(regulation, 'Иванова Мария Петровна');
    const posts = texts.map((text, index) => vkPost(`-1_${index + 1}`, { text, author: `Житель ${index + 1}` }));
    const wall = await openVkPage(extension, 'https://vk.com/wall-1', posts.join(''));
    const buttons = wall.getByRole('button', { name: /^Взять в работу/ });
    for (let index = 1; index <= texts.length; index += 1) {
      await buttons.first().click();
      await wall.getByRole('button', { name: new RegExp(`^№ ${index} · `) }).waitFor();
    }
    await wall.close();
    // The panel follows each taking: it stands still once it shows the last.
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: `№ ${texts.length}` })
      .waitFor();
    return desk;
  }

  /** The same with so many complaints about water. */
  static beginWith(
    extension: RunningExtension,
    page: Page,
    regulation: RegExp,
    count: number,
  ): Promise<RegulationDesk> {
    const texts = Array.from({ length: count }, (_, index) => `Нет воды на улице ${index + 1}`);
    return RegulationDesk.begin(extension, page, regulation, texts);
  }

  /** One more message is taken, from this author; the panel follows to it. */
  async take(number: number, text: string, author: string): Promise<void> {
    const post = vkPost(`-1_${number}`, { text, author });
    const wall = await openVkPage(this.extension, `https://vk.com/wall-1_${number}`, post);
    await wall.getByRole('button', { name: /^Взять в работу/ }).click();
    await wall.getByRole('button', { name: new RegExp(`^№ ${number} · `) }).waitFor();
    await wall.close();
    await this.page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: `№ ${number}` })
      .waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Words of the refusal on the screen. */
  async refusal(): Promise<string> {
    const refusal = this.page.locator('.refusal').last();
    await refusal.waitFor();
    return (await refusal.innerText()).trim();
  }

  async toCase(number: number): Promise<void> {
    const title = this.page.getByRole('heading', { level: 1 }).filter({ hasText: `№ ${number}` });
    if (await title.isVisible()) return;
    await this.toList();
    await this.page.getByRole('tab', { name: /^Все/ }).click();
    await this.openCase(number);
  }

  async tab(name: RegExp): Promise<Locator> {
    await this.toList();
    await this.page.getByRole('tab', { name }).click();
    return this.page.getByRole('tabpanel');
  }

  async menu(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Другие действия' }).click();
    await this.page.locator('.menu__item', { hasText: item }).click();
    await this.dialog.waitFor();
  }

  async menuItems(): Promise<string[]> {
    await this.page.getByRole('button', { name: 'Другие действия' }).click();
    const items = await this.page.locator('.menu__item').allInnerTexts();
    await this.page.keyboard.press('Escape');
    return items;
  }

  /** A field by its label, in the dialog where one is open. */
  async in(label: string): Promise<Locator> {
    const place = (await this.dialog.isVisible()) ? this.dialog : this.page.locator('main');
    return place.getByLabel(new RegExp(`^${label}(?: \\(необязательно\\))?$`)).first();
  }

  async enter(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      const field = await this.in(label);
      const isList = await field.evaluate((element) => element instanceof HTMLSelectElement);
      if (!isList) await field.fill(value);
      else await field.selectOption({ label: await optionOf(field, value) });
    }
  }

  /** Topic, place, importance where the act asks for them, then the executor. */
  async route(executor = 'Отдел ЖКХ, Петров', question = ''): Promise<void> {
    const save = this.button('Сохранить');
    const send = this.button('Направить исполнителю');
    await save.or(send).first().waitFor();
    if (await save.isVisible()) {
      await this.classify({ topic: 'Вода', place: 'Заречная', executor, email: '', question: '' });
      await send.waitFor();
    }
    const known = await (await this.in('Исполнитель')).locator('option').allInnerTexts();
    const listed = known.find((name) => name.includes(executor));
    if (listed) await this.enter({ Исполнитель: executor });
    else await this.enter({ Исполнитель: 'Другой: вписать нового…', 'Отдел и фамилия': executor });
    if (question !== '') await this.enter({ 'Что нужно сделать': question });
    await send.click();
    await this.button('Внести проект').waitFor();
  }

  async addCoExecutor(name: string, question: string): Promise<void> {
    await this.menu('Добавить исполнителя');
    await this.enter({
      Исполнитель: 'Другой: вписать нового…',
      'Отдел и фамилия': name,
      'Что нужно сделать': question,
    });
    await this.button('Направить соисполнителю').click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** The next part that is waited for. */
  async part(text: string): Promise<void> {
    const form = this.page.locator('form', { has: this.page.getByLabel('От кого') });
    await form.getByLabel('Текст').fill(text);
    await this.button('Внести часть ответа').click();
    await this.page.locator('.part').filter({ hasText: text }).waitFor();
  }

  /** A draft of the kind, submitted and approved; ends where the answer is to be placed. */
  async draftAndApprove(kind: string, text: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.draft(kind, text, more);
    await this.button('Согласовать').click();
    await this.page.locator('.placed').waitFor();
  }

  async draft(kind: string, text: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.enter({ 'Текст ответа': text, 'Что это за ответ': kind });
    if (Object.keys(more).length > 0) {
      await this.page.locator('details.more > summary', { hasText: 'Время получения, обещание' }).first().click();
      await this.enter(more);
    }
    await this.button('Внести проект').click();
    await this.button('Согласовать').waitFor();
  }

  /** The person says that it was placed; `button` is what this regulation calls it. */
  async place(button: string): Promise<void> {
    await this.page.locator('.placed').getByRole('button', { name: button, exact: true }).click();
    await this.page.locator('.placed').waitFor({ state: 'detached' });
  }

  /** Events of a case in order. */
  async events(number: number): Promise<SeenEvent[]> {
    const journal = await this.extension.journal();
    const events = (journal['v-rabotu']?.['events'] ?? []) as SeenEvent[];
    const taken = events.find((event) => event.type === 'MessageTaken' && event['number'] === number);
    return events.filter(({ caseId }) => caseId === taken?.caseId).toSorted((a, b) => a.seq - b.seq);
  }

  async last(number: number, type: string): Promise<SeenEvent | undefined> {
    return (await this.events(number)).findLast((event) => event.type === type);
  }
}

async function optionOf(field: Locator, value: string): Promise<string> {
  const options = await field.locator('option').allInnerTexts();
  const found = options.find((option) => option.includes(value));
  if (found === undefined) throw new Error(`no option «${value}» among: ${options.join('; ')}`);
  return found;
}

/** Every row of every table goes, and the witness with them, as in a new profile; the worker begins anew. */
async function emptyJournal({ context, extensionId }: RunningExtension): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(async () => {
    const known = (await indexedDB.databases()).some(({ name }) => name === 'v-rabotu');
    if (!known) return;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('v-rabotu');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('IndexedDB refused')));
    });
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    for (const store of database.objectStoreNames) transaction.objectStore(store).clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
    await chrome.storage.local.clear();
  });
  await killWorker(page);
  await page.close();
}

/** Of the extension's pages, in the browser. */
declare const chrome: { storage: { local: { clear(): Promise<void> } } };
