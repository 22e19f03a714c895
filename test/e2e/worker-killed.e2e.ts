import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptJournal } from './support/kept-journal.ts';
import { killNextLives } from './support/kill-worker.ts';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { playMainJob } from './support/main-job.ts';
import { AROUND_THE_CLOCK, MAIN_JOBS } from './support/main-jobs.ts';
import type { OwnPage } from './support/own-page.ts';
import { PanelPage } from './support/panel-page.ts';
import { StandPageView } from './support/stand-page.ts';
import { openVkPage, vkPost } from './support/vk-page.ts';

let extension: RunningExtension;
let own: OwnPage;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  own = await extension.ownPage();
});

afterAll(async () => {
  await extension.close();
});

const journal = async () => keptJournal(await own.journal());
async function badgeIsRight(): Promise<void> {
  const isRight = async () => (await own.badge()) === (await journal()).badgeAt(Date.now());
  await expect.poll(isRight, { timeout: 10_000 }).toBe(true);
}

async function markIsRight(number: number): Promise<void> {
  const mark = new StandPageView(page).mark(number).first();
  const due = (await journal()).markOf(number);
  await expect.poll(async () => (await mark.innerText()).startsWith(due), { timeout: 10_000 }).toBe(true);
}

describe('the worker killed between any two steps of the main job', () => {
  it('loses nothing, and badge and mark stay right', async () => {
    const [job] = MAIN_JOBS;
    if (!job) throw new Error('no main job');
    const steps: string[] = [];
    await playMainJob(extension, { ...job, hours: AROUND_THE_CLOCK }, async (step) => {
      await own.killWorker();
      steps.push(step);
      if (steps.length === 1) return;
      expect({ step, faults: (await journal()).faults }).toEqual({ step, faults: [] });
    });
    expect(steps.length).toBeGreaterThan(12);
    expect((await journal()).rows).toMatchObject([{ number: job.number, closed: true }]);
    await badgeIsRight();
    // Chromium's own word when a worker is stopped in the middle of a browser call.
    expect(extension.errors).toEqual([]);
  });
});

describe('the worker killed in the middle of a step', () => {
  beforeAll(async () => {
    const posts = Array.from({ length: 9 }, (_, index) =>
      vkPost(`-1_${index + 1}`, { text: `Нет света, дом ${index}` }),
    );
    page = await openVkPage(extension, 'https://vk.com/feed', posts.join(''));
  });

  it.each([0, 10, 25, 50, 100])('%i ms after «Взять в работу»: the message is taken once and marked', async (delay) => {
    const before = (await journal()).rows.length;
    await own.killWorker();
    await page
      .getByRole('button', { name: /^Взять в работу/ })
      .first()
      .click();
    await pause(delay);
    await own.killWorker();
    await new StandPageView(page).mark(before + 1).waitFor({ timeout: 10_000 });
    const { rows, faults } = await journal();
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(before + 1);
    await badgeIsRight();
  });

  // A life that ends before it heard the call costs no try: hence three presses.
  it.each([1, 2, 3])('three times in a row after «Взять в работу», press %i: taken once and marked', async () => {
    const before = (await journal()).rows.length;
    await own.killWorker();
    const ended = await killNextLives(own.page, 3);
    await page
      .getByRole('button', { name: /^Взять в работу/ })
      .first()
      .click();
    await new StandPageView(page).mark(before + 1).waitFor({ timeout: 20_000 });
    expect(await ended()).toBeGreaterThan(0);
    const { rows, faults } = await journal();
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(before + 1);
    await badgeIsRight();
  });

  it('after an act in the panel: mark and badge follow all the same', async () => {
    const number = (await journal()).rows.length;
    const panel = new PanelPage(await extension.panel());
    await panel.openCase(number);
    const answers = { topic: 'Свет', place: 'Мира, 5', executor: 'РЭС, Орлов', email: '', question: 'Ответить.' };
    await panel.classify(answers);
    const acts = [() => panel.assign(answers), () => panel.submitDraft('Свет дадут к вечеру.'), () => panel.approve()];
    for (const [index, act] of acts.entries()) {
      await own.killWorker();
      const events = (await journal()).events.length;
      await act();
      await expect.poll(async () => (await journal()).events.length, { timeout: 10_000 }).toBeGreaterThan(events);
      await pause(index * 15);
      await own.killWorker();
      await markIsRight(number);
      await badgeIsRight();
    }
    expect((await journal()).faults).toEqual([]);
  });
});

describe('the badge', () => {
  it('shows the nearest own deadline in at most four characters', async () => {
    expect(await own.badge()).toMatch(/^(?:\d{1,2}ч|\d{1,2}м|[а-я]{2})$/);
  });

  it('is right again after a lost alarm, a killed worker and any message', async () => {
    await own.clearAlarms();
    await own.killWorker();
    await own.setBadge('вчера');
    expect(await own.alarms()).toEqual([]);
    await own.send({ call: 'marks', request: { keys: ['vk:-1_1'] } });
    await expect.poll(() => own.alarms(), { timeout: 10_000 }).toMatchObject([{ name: 'watch' }]);
    await badgeIsRight();
  });

  it('is right again when the alarm wakes a dead worker', async () => {
    await own.killWorker();
    await own.setBadge('вчера');
    await own.setAlarm('watch', Date.now() + 500);
    await badgeIsRight();
    const [next] = await own.alarms();
    expect(next?.scheduledTime).toBeGreaterThan(Date.now());
  });
});
