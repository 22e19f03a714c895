import type { Page } from 'puppeteer-core';

/** The panel in Firefox, by the names on the screen; every step waits for what it needs. */
export class FirefoxPanel {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async answerFirstRun(regulation: string, name: string): Promise<void> {
    await this.see('Вопрос 1 из 3');
    await this.act('label', regulation, (label) => label.click());
    await this.press('Дальше');
    await this.see('Вопрос 2 из 3');
    await this.press('Дальше');
    await this.fill('Фамилия, имя, отчество', name);
    await this.press('Начать работу');
  }

  /** Opens the case from the list; one taken a moment ago opens by itself. A tab behind another draws no frames. */
  async openCase(number: number): Promise<void> {
    await this.page.bringToFront();
    await this.page.waitForFunction(
      (wanted) => {
        if (document.querySelector('h1')?.innerText.includes(`№ ${wanted}`) === true) return true;
        const rows = [...document.querySelectorAll<HTMLElement>('.row__button')];
        rows.find(({ innerText }) => new RegExp(`№\\s?${wanted}\\b`).test(innerText))?.click();
        return false;
      },
      { polling: 250 },
      number,
    );
  }

  /** Types into a field, or picks the option of a list, found by the words of its label. */
  async fill(label: string, value: string): Promise<void> {
    await this.act(
      'label',
      label,
      (element, typed) => {
        const field = (element as HTMLLabelElement).control;
        if (field === null) throw new Error(element.innerText);
        const option = field instanceof HTMLSelectElement && [...field.options].find(({ text }) => text === typed);
        Reflect.set(field, 'value', option ? option.value : typed);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      value,
    );
  }

  async press(name: string): Promise<void> {
    await this.act('button', name, (button) => button.click());
  }

  async see(words: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
  }

  /** Waits for the element whose words begin with these and does something with it. */
  private async act(css: string, words: string, act: (element: HTMLElement, given: string) => void, given = '') {
    const found = await this.page.waitForFunction(
      (wanted, start) =>
        [...document.querySelectorAll<HTMLElement>(wanted)].find(
          ({ innerText, offsetParent }) => offsetParent !== null && innerText.trim().startsWith(start),
        ),
      {},
      css,
      words,
    );
    await found.asElement()?.evaluate(act as (element: Node, given: string) => void, given);
  }
}
