import type { Locator, Page } from 'playwright-core';

/** A page of the stand as a coordinator sees it, our buttons included. */
export class StandPageView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** All buttons of messages that are not in work. */
  get takeButtons(): Locator {
    return this.page.getByRole('button', { name: /^Взять в работу/ });
  }

  /** Our button of the message with these words: the first one in the smallest part of the page that has both. */
  takeButton(words: string): Locator {
    const both = `(//*[contains(., ${JSON.stringify(words)})])[last()]/ancestor-or-self::*[.//v-rabotu][1]`;
    return this.page.locator(`xpath=${both}`).locator('v-rabotu').first().getByRole('button');
  }

  /** Our button of a message in work: «№ 1 · в работе». */
  mark(number: number): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^№ ${number} · `) });
  }

  /** The comment box that holds some text. */
  get filledBox(): Locator {
    return this.page.locator('.field[contenteditable]').filter({ hasText: /\S/ });
  }

  /** Presses the network's own «Отправить» beside the filled box, as the person does. */
  async send(): Promise<void> {
    await this.page.locator('.composer').filter({ has: this.filledBox }).locator('.send').click();
  }

  /** Address of the comment with these words, or of the page where the network gives comments none. */
  async addressOf(words: string): Promise<string> {
    const comment = this.page.locator('.comment').filter({ hasText: words }).last();
    await comment.waitFor();
    const link = comment.locator('a[href*="reply="]');
    const href = (await link.count()) > 0 ? await link.first().getAttribute('href') : null;
    return new URL(href ?? this.page.url(), this.page.url()).href;
  }

  /** Clicks by script on the networks' send buttons: the stand counts them, none may ever happen. */
  async forgedSends(): Promise<number> {
    return Number((await this.page.locator('html').getAttribute('data-forged-sends')) ?? 0);
  }
}
