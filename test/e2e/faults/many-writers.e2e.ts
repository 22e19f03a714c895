import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleScript } from '../../bench/bundle-script.ts';
import { aCapture } from '../../site/a-capture.ts';
import { IsolatedWorld } from '../support/isolated-world.ts';
import { keptJournal } from '../support/kept-journal.ts';
import { launchExtension } from '../support/launch-extension.ts';
import { openVkPage, vkPost } from '../support/vk-page.ts';

/** Messages that both windows and the page want at once, and those only the page takes. */
const SHARED = 150;
const TAKEN = 400;
/** A page's part asks for so many at a time. */
const AT_ONCE = 8;
const WINDOWS = ['первая', 'вторая'];

it('two windows and a page writing at once, 1,000 commands: none is lost, none is doubled', async () => {
  const extension = await launchExtension();
  try {
    const script = await bundleScript(join(import.meta.dirname, 'writers/in-browser.ts'));
    const owns = await Promise.all(WINDOWS.map(() => extension.ownPage()));
    for (const { page } of owns) {
      page.setDefaultTimeout(0);
      await page.evaluate(script);
    }
    await owns[0]?.page.evaluate('writers.setUp()');
    const feed = await openVkPage(extension, 'https://vk.com/feed', vkPost('-9_1', { text: 'Тишина' }));
    const world = await IsolatedWorld.of(feed, extension.extensionId);
    const [replies, ...windows] = await Promise.all([
      takeAll(world),
      ...owns.map(({ page }, index) =>
        page.evaluate<{ overtaken: number }>(`writers.write('${WINDOWS[index]}', ${SHARED})`),
      ),
    ]);

    // TAKEN of the page, and a taking and a note for each message in each window: a thousand.
    expect(replies.filter((reply) => !isTaken(reply))).toEqual([]);
    expect(TAKEN + windows.length * SHARED * 2).toBe(1000);
    const own = owns[0] ?? (await extension.ownPage());
    const dump = await own.journal();
    const { rows, events, faults } = await keptJournal(dump);
    expect(faults).toEqual([]);
    const numbers = Array.from({ length: TAKEN }, (_, index) => index + 1);
    expect(rows.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(numbers);
    expect(new Set(rows.map(({ messageKey }) => messageKey)).size).toBe(TAKEN);
    expect(events.filter(({ type }) => type === 'MessageTaken')).toHaveLength(TAKEN);
    const notes = events.flatMap((event) => (event.type === 'NoteAdded' ? [event.content] : []));
    expect(notes).toHaveLength(WINDOWS.length * SHARED);
    expect(new Set(notes).size).toBe(notes.length);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  } finally {
    await extension.close();
  }
  // Each of the thousand waits for the disk.
}, 300_000);

/** The page takes every message, eight at a time; the worker's replies. */
async function takeAll(world: IsolatedWorld): Promise<unknown[]> {
  const replies: unknown[] = [];
  for (let done = 0; done < TAKEN; done += AT_ONCE) {
    const some = Array.from({ length: AT_ONCE }, (_, index) => aCapture(done + index + 1));
    replies.push(...(await world.send(some.map((capture) => ({ call: 'take', request: { capture } })))));
  }
  return replies;
}

function isTaken(reply: unknown): boolean {
  return JSON.stringify(reply).includes('"taken":true');
}
