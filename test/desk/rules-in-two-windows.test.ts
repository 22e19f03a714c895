import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Desk } from '../../entrypoints/desk/desk';
import { readDesk } from '../../entrypoints/desk/open-desk';
import { rebuildRows } from '../../entrypoints/desk/rebuild-rows';
import { runCommand } from '../../entrypoints/desk/run-command';
import { takeMessage } from '../../entrypoints/desk/take-message';
import { changeRules } from '../../entrypoints/sidepanel/change-rules';
import { endRecount } from '../../entrypoints/sidepanel/end-recount';
import { proposedOffice } from '../../entrypoints/sidepanel/proposed-office';
import { JournalDatabase } from '../../lib/journal/database';
import type { Office } from '../../lib/office/office';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { aCapture } from '../site/a-capture';

const IDS = [1, 2, 3];

let journal: JournalDatabase;
let desk: Desk;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-16T10:00:00+03:00') });
  journal = new JournalDatabase(`test-${crypto.randomUUID()}`);
  await journal.open();
  const profile = builtInProfiles.find(({ id }) => id === 'kursk');
  if (!profile) throw new Error('kursk');
  await journal.regulations.put({ id: profile.id, edition: profile.edition, profile });
  await journal.settings.put({ key: 'office', value: proposedOffice(profile) });
  desk = await readDesk(journal);
  for (const item of IDS) await takeMessage(desk, aCapture(item), 'button');
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await journal.delete();
});

const rows = () => journal.cases.orderBy('number').toArray();
/** The rows as they must be by what stands in the database. */
async function right() {
  const found = await rows();
  await rebuildRows(await readDesk(journal));
  const made = await rows();
  await journal.cases.bulkPut(found);
  return made;
}

const dayOff = (date: string) => (stored: Office) => ({
  ...stored,
  hours: { ...stored.hours, localHolidays: [...stored.hours.localHolidays, date] },
});
const quiet = () => undefined;

it('hours changed in another window while rows are counted anew: every row is counted by both changes', async () => {
  const other = new JournalDatabase(journal.name);
  await other.open();
  const slow = await readDesk(other);
  const before = await rows();
  let second: Promise<unknown> = Promise.resolve();
  const orderBy = other.cases.orderBy.bind(other.cases);
  vi.spyOn(other.cases, 'orderBy').mockImplementation((index) => {
    const found = orderBy(String(index));
    const toArray = async () => {
      // The rules are read, no row is made yet: the other window changes them again, as far as it gets.
      second = changeRules(desk, dayOff('2026-11-17'), quiet);
      await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 300))]);
      return found.toArray();
    };
    return Object.assign(Object.create(found) as typeof found, { toArray });
  });
  expect(await changeRules(slow, dayOff('2026-11-16'), quiet)).toEqual({ done: true });
  expect(await second).toEqual({ done: true });
  expect((await readDesk(journal)).office.hours.localHolidays).toEqual(['2026-11-16', '2026-11-17']);
  expect(await rows()).toEqual(await right());
  expect(await rows()).not.toEqual(before);
  other.close();
});

it('a recount cut short with its window is ended by the next one', async () => {
  const where = journal.cases.where.bind(journal.cases);
  let counted = 0;
  vi.spyOn(journal.cases, 'where').mockImplementation((index: unknown) => {
    // One row is counted anew; then the window is gone.
    if ((counted += 1) > 1) throw new Error('gone');
    return where(index as string) as never;
  });
  vi.spyOn(console, 'error').mockReturnValue();
  expect(await changeRules(desk, dayOff('2026-11-16'), quiet)).toMatchObject({ done: false });
  vi.restoreAllMocks();
  expect(await rows()).not.toEqual(await right());
  await endRecount(journal);
  expect(await rows()).toEqual(await right());
  expect(await journal.settings.get('recountDue')).toBeUndefined();
});

it('an act decided before the hours were changed in another window is counted by the new ones', async () => {
  const stale = await readDesk(journal);
  await changeRules(desk, dayOff('2026-11-16'), quiet);
  const [row] = await rows();
  if (!row) throw new Error('no row');
  const command = { type: 'classify', after: { topic: 'вода', place: 'Курская', severity: 'срочное' } } as const;
  expect(await runCommand(stale, { caseId: row.id, seen: 1, command })).toEqual({ done: true, seq: 2 });
  expect(await rows()).toEqual(await right());
});

it('who worked when an act was pressed did it, whoever works by the time it is written', async () => {
  const [first, second] = [desk.office.currentPersonId, 'second'];
  const stale = await readDesk(journal);
  await journal.settings.put({ key: 'office', value: { ...desk.office, currentPersonId: second } });
  const [row] = await rows();
  if (!row) throw new Error('no row');
  const command = { type: 'closeWithException', reason: 'отвечено устно' } as const;
  expect(await runCommand(stale, { caseId: row.id, seen: 1, command })).toMatchObject({ done: true });
  expect((await journal.events.get([row.id, 2]))?.by).toBe(first);
});
