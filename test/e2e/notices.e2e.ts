import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseRow } from '../../lib/journal/case-row.ts';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { AROUND_THE_CLOCK } from './support/main-jobs.ts';
import type { OwnPage } from './support/own-page.ts';
import { PanelPage } from './support/panel-page.ts';
import { StandPageView } from './support/stand-page.ts';

const MINUTE = 60_000;

let extension: RunningExtension;
let own: OwnPage;
let row: CaseRow;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
  own = await extension.ownPage();
  const page = await extension.panel();
  await new PanelPage(page).answerFirstRun(/Курск/, 'Иванова Мария Петровна', AROUND_THE_CLOCK);
  const stand = new StandPageView(await extension.openVk());
  await stand.takeButton('Третий день нет воды').click();
  await stand.mark(1).waitFor();
  row = (await rows('cases'))[0] as CaseRow;
  await page.close();
});

afterAll(async () => {
  await extension.close();
});

const rows = async (table: string) => (await own.journal())['v-rabotu']?.[table] ?? [];
const look = () => own.send({ call: 'changed', request: { caseIds: [] } });
const kept = async () => {
  const settings = (await rows('settings')) as { key: string; value: Kept }[];
  return settings.find(({ key }) => key === 'notices')?.value;
};
interface Kept {
  told: Record<string, [number, number]>;
  again: Record<string, number>;
  pending: object | null;
}

/** The one deadline of the case is so many minutes away; whole minutes, as the clock counts. */
async function dueIn(minutes: number): Promise<string> {
  const at = Math.floor(Date.now() / MINUTE) * MINUTE + minutes * MINUTE;
  const [due] = row.dues ?? [];
  await own.changeRow('cases', row.id, {
    dues: [{ ...due, at, from: at - 600 * MINUTE }],
    nextOwnDueAt: at,
    moveDueAt: at,
  });
  return `${row.id} ${due?.key} ${at}`;
}

/** The browser's own event, as a press on the notice brings it. */
async function press(event: 'onClicked' | 'onButtonClicked', ...args: readonly unknown[]): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(
    ([name, given]) => {
      type Events = Record<string, { dispatch(...given: readonly unknown[]): void }>;
      const { notifications } = (globalThis as unknown as { chrome: { notifications: Events } }).chrome;
      notifications[name]?.dispatch(...given);
    },
    [event, args] as const,
  );
}

describe('a notice of the system', () => {
  it('nothing stands while no threshold has passed', async () => {
    await dueIn(120);
    await look();
    expect(await own.notices()).toEqual([]);
  });

  it('stands once a threshold has passed, for its case', async () => {
    const subject = await dueIn(15);
    await look();
    await expect.poll(() => own.notices(), { timeout: 10_000 }).toEqual([`case ${row.id}`]);
    expect(Object.keys((await kept())?.told ?? {})).toContain(subject);
    expect((await kept())?.pending).toBeNull();
  });

  it('comes once: not again for another look, for a killed worker, for its alarm', async () => {
    await own.clearNotice(`case ${row.id}`);
    await look();
    await own.killWorker();
    await look();
    await own.killWorker();
    await own.setAlarm('watch', Date.now() + 100);
    await expect.poll(async () => (await own.alarms())[0]?.scheduledTime ?? 0).toBeGreaterThan(Date.now() + 1000);
    expect(await own.notices()).toEqual([]);
  });

  it('decided on by a worker that died before it was shown: shown by the next one, and once', async () => {
    const before = await kept();
    const id = `case ${row.id}`;
    await own.killWorker();
    const pending = { id, title: '№ 1: осталось 15 мин', message: 'ответ размещён' };
    await own.changeRow('settings', 'notices', { value: { ...before, pending } });
    await look();
    await expect.poll(() => own.notices(), { timeout: 10_000 }).toEqual([id]);
    await look();
    expect(await own.notices()).toEqual([id]);
    expect((await kept())?.pending).toBeNull();
  });

  it('«Напомнить через 15 мин»: it goes, and comes once more when the time is over', async () => {
    const subject = await dueIn(12);
    await look();
    await expect.poll(() => own.notices(), { timeout: 10_000 }).toEqual([`case ${row.id}`]);
    await press('onButtonClicked', `case ${row.id}`, 1);
    await expect.poll(() => own.notices(), { timeout: 10_000 }).toEqual([]);
    await expect.poll(async () => (await kept())?.again[subject] ?? 0).toBeGreaterThan(Date.now() + 13 * MINUTE);
    // The quarter of an hour passes: what was asked for lies in the past.
    const now = await kept();
    await own.killWorker();
    const again = Object.fromEntries(Object.keys(now?.again ?? {}).map((key) => [key, Date.now() - MINUTE]));
    const told = Object.fromEntries(Object.keys(now?.told ?? {}).map((key) => [key, [0, 0]]));
    await own.changeRow('settings', 'notices', {
      value: { ...now, again, told: { ...now?.told, [subject]: told[subject] } },
    });
    await look();
    await expect.poll(() => own.notices(), { timeout: 10_000 }).toEqual([`case ${row.id}`]);
    expect((await kept())?.again).toEqual({});
  });

  it('a press opens its case in the panel, on one of several «Сегодня»', async () => {
    const panel = await extension.sidePanel();
    if (!panel) throw new Error('the panel was opened by the taking');
    await panel.getByRole('button', { name: /^(?:Назад|К списку)$/ }).click();
    await press('onClicked', `case ${row.id}`);
    await panel.getByRole('heading', { level: 1, name: /№ 1/ }).waitFor();
    await expect.poll(() => own.notices()).toEqual([]);
    await press('onClicked', 'digest');
    await panel.getByRole('heading', { level: 1, name: 'Сегодня' }).waitFor();
    await panel.getByText('Срок сегодня').waitFor();
  });

  it('what the office calls near colours the badge', async () => {
    const [calm, soon] = [
      [47, 111, 79],
      [138, 90, 0],
    ];
    await dueIn(120);
    await look();
    await expect.poll(() => own.badgeColour()).toEqual(calm);
    const panel = await extension.panel();
    const click = (name: string) => panel.getByRole('button', { name, exact: true }).click();
    const back = panel.getByRole('button', { name: /^(?:Назад|К списку)$/ });
    await back.or(panel.getByRole('tablist')).first().waitFor();
    if (await back.isVisible()) await back.click();
    await click('Меню программы');
    await click('Справочники…');
    await click('Напоминания');
    await panel.getByLabel('Близкий, минут').fill('150');
    await click('Сохранить');
    await expect.poll(() => own.badgeColour()).toEqual(soon);
    await back.click();
    await panel.locator('.row .left--soon').waitFor();
    await panel.close();
  });

  it('said nothing wrong meanwhile', () => {
    expect(extension.errors).toEqual([]);
  });
});
