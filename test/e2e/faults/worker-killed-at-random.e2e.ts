import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { keptJournal } from '../support/kept-journal.ts';
import { launchExtension } from '../support/launch-extension.ts';
import { AROUND_THE_CLOCK } from '../support/main-jobs.ts';
import { PanelPage } from '../support/panel-page.ts';
import { seeded } from '../support/seeded.ts';
import { StandPageView } from '../support/stand-page.ts';
import { openVkPage, vkPost } from '../support/vk-page.ts';

const KILLS = 50;
/** A cycle of taking, from the press to the mark, is over within this. */
const CYCLE_MS = 150;

it('the worker killed at 50 random moments: every message is taken once, marked, and the badge is right', async () => {
  const random = seeded(20_261_122);
  const extension = await launchExtension({ timezone: 'Europe/Moscow' });
  try {
    const own = await extension.ownPage();
    const panel = new PanelPage(await extension.panel());
    await panel.answerFirstRun(/Курск/, 'Иванова Мария Петровна', AROUND_THE_CLOCK);
    await panel.page.close();
    const posts = Array.from({ length: KILLS }, (_, index) => vkPost(`-1_${index + 1}`, { text: `Яма, дом ${index}` }));
    const page = await openVkPage(extension, 'https://vk.com/feed', posts.join(''));
    const stand = new StandPageView(page);
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await stand.takeButtons.first().click();
      await pause(random() * CYCLE_MS);
      await own.killWorker();
      await stand.mark(kill).waitFor({ timeout: 20_000 });
    }
    const { rows, events, faults } = await keptJournal(await own.journal());
    expect(faults).toEqual([]);
    expect(rows.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(posts.map((_, index) => index + 1));
    expect(events).toHaveLength(KILLS);
    const isRight = async () => (await own.badge()) === (await keptJournal(await own.journal())).badgeAt(Date.now());
    await expect.poll(isRight, { timeout: 20_000 }).toBe(true);
  } finally {
    await extension.close();
  }
});
