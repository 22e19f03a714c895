import type { CDPSession, Page } from 'playwright-core';

/**
 * The world of our page part in one page, as somebody who broke into its renderer would hold it: runs expressions there,
 * `chrome.runtime` included.
 */
export class IsolatedWorld {
  private readonly session: CDPSession;
  private readonly contextId: number;

  private constructor(session: CDPSession, contextId: number) {
    this.session = session;
    this.contextId = contextId;
  }

  static async of(page: Page, extensionId: string): Promise<IsolatedWorld> {
    const session = await page.context().newCDPSession(page);
    const found = new Promise<number>((resolve) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
      });
    });
    await session.send('Runtime.enable');
    return new IsolatedWorld(session, await found);
  }

  /** Sends each message to the worker; the replies in order, null where nobody answered. */
  async send(messages: readonly unknown[]): Promise<unknown[]> {
    const each = 'message => chrome.runtime.sendMessage(message).then(reply => reply ?? null, () => null)';
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      contextId: this.contextId,
      expression: `Promise.all(${JSON.stringify(messages)}.map(${each}))`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value as unknown[];
  }
}
