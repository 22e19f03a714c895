import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countingAtHand } from '../../entrypoints/desk/counting';
import type { Desk } from '../../entrypoints/desk/desk';
import { tellDue } from '../../entrypoints/worker/tell-due';
import { openCases } from '../../lib/journal/read';
import { aDesk, led } from './a-desk';

/** Taken on Monday 16.11.2026 at 09:00 in Moscow: route by 10:00. */
const at = (time: string) => Date.parse(`2026-11-16T${time}:00+03:00`);

// Whatever reads the browser is loaded with this file.
const shown = vi.hoisted(() => {
  const ids: string[] = [];
  const notifications = {
    create: (id: string) => Promise.resolve(ids.push(id)),
    getAll: () => Promise.resolve(Object.fromEntries(ids.map((id) => [id, true]))),
    onButtonClicked: {},
  };
  Object.assign(globalThis, { chrome: { runtime: { id: 'ours', getURL: (path: string) => path }, notifications } });
  return ids;
});

let desk: Desk;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at('09:01') });
  vi.spyOn(console, 'error').mockReturnValue();
  desk = await aDesk();
  await led(desk, 1, new Date(at('09:00')).toISOString(), [
    new Date(at('09:01')).toISOString(),
    { type: 'classify', after: { topic: 'вода', place: 'Курская', severity: 'срочное' } },
  ]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await desk.journal.delete();
});

/** The worker looks at the deadlines. */
async function look(time: string): Promise<number> {
  vi.setSystemTime(at(time));
  const rows = await openCases(desk.journal);
  const profile = countingAtHand(desk, desk.office.regulation)?.profile;
  const before = shown.length;
  await tellDue(desk, { rows, profile, answersFor: () => true, badgeAt: null });
  return shown.length - before;
}

it('on a full disk people are reminded all the same, once, and it is written down when there is space again', async () => {
  await look('09:02');
  const full = vi
    .spyOn(desk.journal.settings, 'put')
    .mockRejectedValue(new DOMException('Encountered disk full while committing transaction.', 'QuotaExceededError'));
  expect(await look('09:58')).toBe(1);
  expect(await look('09:59')).toBe(0);
  full.mockRestore();
  expect(await look('09:59')).toBe(0);
  const stored = (await desk.journal.settings.get('notices'))?.value;
  expect(stored).toMatchObject({ looked: at('09:59'), pending: null });
  expect(JSON.stringify(stored)).toContain('case-1');
});
