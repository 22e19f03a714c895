import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXPECTED_MESSAGES } from '../stand/expected-keys.ts';
import { keptJournal } from './support/kept-journal.ts';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { StandPageView } from './support/stand-page.ts';

/** Of the extension's worker, in the browser. */
declare const chrome: { runtime: { reload(): void } };

const MESSAGES = EXPECTED_MESSAGES.vkWall.length;

let extension: RunningExtension;
let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'v-rabotu-update-'));
  await mkdir(join(profile, 'Default'));
  // Without developer mode a reloaded extension stays off (platform.md §1.5).
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  extension = await launchExtension({ timezone: 'Europe/Moscow', userDataDir: profile });
});

afterAll(async () => {
  await extension.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

it('an update with a page open: one button for each message, and a take works without loading the page again', async () => {
  const stand = new StandPageView(await extension.openVk());
  await stand.takeButtons.nth(MESSAGES - 1).waitFor();
  await stand.takeButtons.first().click();
  await stand.mark(1).waitFor();

  await stand.page.evaluate(() => document.querySelectorAll('v-rabotu').forEach((host) => (host.id = 'old')));
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => stand.page.locator('v-rabotu#old').count(), { timeout: 15_000 }).toBe(0);

  await stand.mark(1).waitFor();
  await expect.poll(() => stand.page.locator('v-rabotu').count(), { timeout: 10_000 }).toBe(MESSAGES);
  expect(await stand.takeButtons.count()).toBe(MESSAGES - 1);
  await stand.takeButtons.first().click();
  await stand.mark(2).waitFor();

  await stand.page.waitForTimeout(500);
  expect(await stand.page.locator('v-rabotu').count()).toBe(MESSAGES);
  const { rows, faults } = await keptJournal(await extension.journal());
  expect(faults).toEqual([]);
  expect(rows).toHaveLength(2);
});
