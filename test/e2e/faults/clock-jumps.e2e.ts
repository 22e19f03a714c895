import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserProcesses } from '../support/browser-processes.ts';
import { keptJournal } from '../support/kept-journal.ts';
import { launchExtension, type RunningExtension } from '../support/launch-extension.ts';
import { AROUND_THE_CLOCK } from '../support/main-jobs.ts';
import type { OwnPage } from '../support/own-page.ts';
import { PanelPage } from '../support/panel-page.ts';
import { StandPageView } from '../support/stand-page.ts';
import { openVkPage, vkPost } from '../support/vk-page.ts';

const WORK = { topic: 'Свет', place: 'Мира, 5', executor: 'РЭС, Орлов', email: '', question: 'Ответить.' };
const HOUR = 3_600_000;

let extension: RunningExtension;
let own: OwnPage;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  own = await extension.ownPage();
  const panel = new PanelPage(await extension.panel());
  await panel.answerFirstRun(/Курск/, 'Иванова Мария Петровна', AROUND_THE_CLOCK);
  await panel.page.close();
  const stand = new StandPageView(
    await openVkPage(extension, 'https://vk.com/feed', vkPost('-1_1', { text: 'Нет света', date: '' })),
  );
  await stand.takeButtons.first().click();
  await stand.mark(1).waitFor();
});

afterAll(async () => {
  await extension.close();
});

/** Sets the worker's clock off by so much; it looks at the deadlines again, as after a wake. */
async function setWorkerClock(off: number): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate((by) => {
    const real = Reflect.get(globalThis, 'realNow') ?? Date.now;
    Reflect.set(globalThis, 'realNow', real);
    Date.now = () => (real as () => number)() + by;
  }, off);
  await own.send({ call: 'changed', request: { caseIds: [] } });
}

it.each([
  ['a day forth', 24 * HOUR],
  ['three days forth', 72 * HOUR],
  ['an hour back', -HOUR],
  ['right again', 0],
])('the clock %s: the badge counts from the new time at once, and one alarm waits', async (_what, off) => {
  await setWorkerClock(off);
  const isRight = async () =>
    (await own.badge()) === (await keptJournal(await own.journal())).badgeAt(Date.now() + off);
  await expect.poll(isRight, { timeout: 10_000 }).toBe(true);
  expect((await own.alarms()).filter(({ name }) => name === 'watch')).toHaveLength(1);
  expect((await keptJournal(await own.journal())).faults).toEqual([]);
});

it('an hour back in the panel: acts go on, and none is put before the one it follows', async () => {
  const page = await extension.context.newPage();
  await page.addInitScript((by) => {
    const real = Date.now;
    Date.now = () => real() - by;
  }, HOUR);
  await page.goto(`chrome-extension://${extension.extensionId}/sidepanel.html`);
  const panel = new PanelPage(page);
  await panel.openCase(1);
  await panel.classify(WORK);
  await panel.assign(WORK);
  await page.getByRole('button', { name: 'Внести проект', exact: true }).waitFor();
  const { events, faults } = await keptJournal(await own.journal());
  expect(faults).toEqual([]);
  const times = events.toSorted((a, b) => a.seq - b.seq).flatMap((event) => [event.happenedAt, event.recordedAt]);
  expect(events.length).toBeGreaterThan(2);
  expect(times).toEqual(times.toSorted());
});

it('asleep over an alarm: after waking the badge is right, and one alarm waits for what comes next', async () => {
  await own.setBadge('вчера');
  await own.setAlarm('watch', Date.now() + 400);
  const ids = await browserProcesses(extension.context);
  for (const id of ids) process.kill(id, 'SIGSTOP');
  await pause(2000);
  for (const id of ids.toReversed()) process.kill(id, 'SIGCONT');
  const isRight = async () => (await own.badge()) === (await keptJournal(await own.journal())).badgeAt(Date.now());
  await expect.poll(isRight, { timeout: 20_000 }).toBe(true);
  const waiting = (await own.alarms()).filter(({ name }) => name === 'watch');
  expect(waiting).toHaveLength(1);
  expect(waiting[0]?.scheduledTime).toBeGreaterThan(Date.now());
});
