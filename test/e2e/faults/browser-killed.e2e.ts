import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCapture } from '../../site/a-capture.ts';
import { IsolatedWorld } from '../support/isolated-world.ts';
import { keptJournal } from '../support/kept-journal.ts';
import { killBrowser } from '../support/kill-browser.ts';
import { launchExtension } from '../support/launch-extension.ts';
import { seeded } from '../support/seeded.ts';
import { openVkPage, vkPost } from '../support/vk-page.ts';

const ROUNDS = 4;
/** More than can be taken before the end. */
const MESSAGES = 500;

let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'v-rabotu-killed-'));
});

afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

it('the browser killed in the middle of writing, four times on one profile: whatever was answered «взято» is there', async () => {
  const random = seeded(152);
  const answered = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const extension = await launchExtension({ timezone: 'Europe/Moscow', userDataDir: profile });
    const before = await keptJournal(await extension.journal());
    expect(before.faults).toEqual([]);
    expect(before.rows.map(({ messageKey }) => messageKey)).toEqual(expect.arrayContaining([...answered]));

    const page = await openVkPage(extension, 'https://vk.com/feed', vkPost('-9_1', { text: 'Тишина' }));
    const world = await IsolatedWorld.of(page, extension.extensionId);
    let taken = 0;
    const wanted = 5 + Math.floor(random() * 40);
    const writing = (async () => {
      for (let item = 1; item <= MESSAGES; item += 4) {
        const keys = [0, 1, 2, 3].map((more) => round * 10_000 + item + more);
        const replies = await world.send(keys.map((key) => ({ call: 'take', request: { capture: aCapture(key) } })));
        for (const [index, reply] of replies.entries()) {
          if (!isTaken(reply)) continue;
          taken += 1;
          answered.add(`vk:-1_${keys[index]}`);
        }
      }
    })().catch(() => undefined);
    await expect.poll(() => taken, { timeout: 30_000, interval: 5 }).toBeGreaterThan(wanted);
    await pause(random() * 20);
    await killBrowser(extension.context);
    await writing;
  }
  const extension = await launchExtension({ timezone: 'Europe/Moscow', userDataDir: profile });
  const { rows, faults } = await keptJournal(await extension.journal());
  await extension.close();
  expect(faults).toEqual([]);
  expect(rows.map(({ messageKey }) => messageKey)).toEqual(expect.arrayContaining([...answered]));
  expect(new Set(rows.map(({ messageKey }) => messageKey)).size).toBe(rows.length);
  expect(rows.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(rows.map((_, index) => index + 1));
  expect(answered.size).toBeGreaterThan(ROUNDS * 5);
});

function isTaken(reply: unknown): boolean {
  return JSON.stringify(reply ?? null).includes('"taken":true');
}
