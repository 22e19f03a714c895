import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Desk } from '../../entrypoints/desk/desk';
import { readDesk } from '../../entrypoints/desk/open-desk';
import { rebuildRows } from '../../entrypoints/desk/rebuild-rows';
import { FIRST_PERSON_KEY } from '../../entrypoints/desk/unset-office';
import { broughtBy } from '../../entrypoints/sidepanel/data/brought-events';
import { restoreBackup } from '../../entrypoints/sidepanel/data/restore-backup';
import type { JournalDatabase } from '../../lib/journal/database';
import { openJournal } from '../../lib/journal/open-journal';
import { eventsOf } from '../../lib/journal/read';
import { recordTaking } from '../../lib/journal/record-taking';
import type { Office } from '../../lib/office/office';
import { statutoryYear } from '../../lib/time/statutory-year';
import { assign } from '../case/steps';
import { aDesk, caseOf, led } from '../desk/a-desk';
import { rowFor, takenEvent } from '../journal/sample-events';
import { backupOf, dumpOf, QUIET } from './journal-of';
import { hasStopped, stopAt } from './stop-at';

/** Taken on Monday 16.11.2026 at 09:00 in Moscow: the answer is due on Tuesday at 10:00. */
const TAKEN = '2026-11-16T06:00:00.000Z';
const at = (time: string, day = 16) => Date.parse(`2026-11-${day}T${time}:00+03:00`);
const triage = { type: 'classify', after: { topic: 'вода', place: 'Курская', severity: 'срочное' } } as const;
const PEOPLE = ['ivanova', 'petrov'].map((id) => ({ id, name: id, role: 'coordinator', active: true }));
const MONDAY_OFF = { ...statutoryYear(2026), nonWorkingDays: [...statutoryYear(2026).nonWorkingDays, '2026-11-16'] };

const opened: JournalDatabase[] = [];
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: at('11:00', 17) }));
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(opened.splice(0).map((journal) => journal.delete()));
});

/** An office with this case, as the panel leaves it in the database. */
async function anOffice(number: number, office: Partial<Office> = {}): Promise<Desk> {
  const desk = await aDesk({ people: PEOPLE, currentPersonId: 'ivanova', ...office });
  opened.push(desk.journal);
  const profile = desk.profiles.find(({ id }) => id === 'kursk');
  await desk.journal.settings.bulkPut([
    { key: 'office', value: desk.office },
    { key: 'reminders', value: { own: false } },
  ]);
  await desk.journal.regulations.put({ id: 'kursk', edition: '2023-01-12', profile });
  await led(desk, number, TAKEN, ['2026-11-16T09:30:00+03:00', triage], ['2026-11-16T09:40:00+03:00', assign]);
  return readDesk(desk.journal);
}

async function nothingYet(): Promise<JournalDatabase> {
  const journal = await openJournal(`new ${crypto.randomUUID()}`);
  opened.push(journal);
  await journal.settings.put({ key: FIRST_PERSON_KEY, value: 'first-here' });
  return journal;
}

test('on a new computer the office of the copy is there at once, and whoever was chosen works', async () => {
  const there = await anOffice(1);
  const here = await nothingYet();
  const restored = await restoreBackup(here, await backupOf(there.journal), '', QUIET, 'petrov');
  expect(restored).toMatchObject({ takenOffice: { people: PEOPLE }, gain: { people: 2 }, moved: [] });
  const desk = await readDesk(here);
  expect(desk.isSetUp).toBe(true);
  expect(desk.office).toEqual({ ...there.office, currentPersonId: 'petrov' });
  expect((await here.settings.get('reminders'))?.value).toEqual({ own: false });
  // Rows were counted by the hours of the copy, not by those of nobody.
  const rows = (await dumpOf(here))['cases'];
  await rebuildRows(desk);
  expect((await dumpOf(here))['cases']).toEqual(rows);
});

test('what was taken here before, by somebody without a name, is the act of whoever was chosen', async () => {
  const there = await anOffice(1);
  const here = await nothingYet();
  await led({ ...(await readDesk(here)), journal: here }, 2, TAKEN);
  await restoreBackup(here, await backupOf(there.journal), '', QUIET, 'petrov');
  const { office } = await readDesk(here);
  expect(office.people).toEqual([...PEOPLE, { ...PEOPLE[1], id: 'first-here', active: false }]);
  expect(await here.cases.count()).toBe(2);
});

test('wherever it is stopped the office is not set up yet, so that the first run offers the copy again', async () => {
  const copy = await backupOf((await anOffice(1)).journal);
  let isStopped = true;
  for (let look = 1; isStopped; look += 1) {
    const here = await nothingYet();
    isStopped = await hasStopped(restoreBackup(here, copy, '', stopAt(look)));
    expect((await readDesk(here)).isSetUp).toBe(!isStopped);
    await restoreBackup(here, copy, '', QUIET);
    expect((await readDesk(here)).isSetUp).toBe(true);
    expect(await here.cases.count()).toBe(1);
  }
});

test('calendar years of a copy move open cases that were here, and it is said from when to when', async () => {
  const there = await anOffice(5);
  await there.journal.settings.put({ key: 'calendarYears', value: [MONDAY_OFF] });
  const here = await anOffice(1);
  const before = (await caseOf(here, 'case-1')).row;
  expect(before.answerDueAt).toBe(at('10:00', 17));
  const restored = await restoreBackup(here.journal, await backupOf(there.journal), '', QUIET);
  expect(restored).toMatchObject({ takenOffice: null, gain: { years: 1 } });
  expect(restored?.moved.find(({ clause }) => clause === 'п. 10')).toMatchObject({
    caseId: 'case-1',
    from: at('10:00', 17),
    to: at('10:00', 18),
  });
  expect(new Set(restored?.moved.map(({ caseId }) => caseId))).toEqual(new Set(['case-1']));
  expect((await caseOf(here, 'case-1')).row.answerDueAt).toBe(at('10:00', 18));
  expect((await caseOf(here, 'case-5')).row.answerDueAt).toBe(at('10:00', 18));
  expect(await here.journal.settings.get('rebuildRows')).toBeUndefined();
  expect((await restoreBackup(here.journal, await backupOf(there.journal), '', QUIET))?.moved).toEqual([]);
});

test('what another computer wrote is known as its own, of a message both took too; what a copy of this one brings is not', async () => {
  const there = await anOffice(5, { currentPersonId: 'petrov' });
  const here = await anOffice(1);
  const later = { recordedAt: '2026-11-16T07:00:00.000Z', happenedAt: '2026-11-16T07:00:00.000Z', by: 'petrov' };
  const again = { ...takenEvent('again', 1, 'vk:-1_1'), ...later };
  await recordTaking(there.journal, 'vk:-1_1', async () => ({
    caseId: 'again',
    events: [again],
    contents: [],
    row: rowFor('again', 1, 1, 'vk:-1_1'),
  }));
  await there.journal.settings.put({ key: FIRST_PERSON_KEY, value: 'there' });
  await here.journal.settings.put({ key: FIRST_PERSON_KEY, value: 'here' });
  const own = await backupOf(here.journal);
  await restoreBackup(here.journal, await backupOf(there.journal), '', QUIET);
  const brought = async (caseId: string) => Object.fromEntries(await broughtBy(here.journal, caseId));
  const idsOf = async (caseId: string) => (await eventsOf(here.journal, caseId)).map(({ id }) => id);
  expect(await brought('case-1')).toEqual({ 'again-1': 'petrov' });
  expect(await idsOf('case-1')).toContain('again-1');
  expect(await brought('case-5')).toEqual(Object.fromEntries((await idsOf('case-5')).map((id) => [id, 'petrov'])));
  await restoreBackup(here.journal, own, '', QUIET);
  expect(await brought('case-1')).toEqual({ 'again-1': 'petrov' });
});

test('a copy with an office whose hours contradict themselves is refused, nothing is changed', async () => {
  const there = await anOffice(1);
  const hours = { ...there.office.hours, zone: 'Europe/Nowhere' };
  await there.journal.settings.put({ key: 'office', value: { ...there.office, hours } });
  const here = await nothingYet();
  const before = await dumpOf(here);
  await expect(restoreBackup(here, await backupOf(there.journal), '', QUIET)).rejects.toMatchObject({
    kind: 'settings',
    place: { path: 'office' },
  });
  expect(await dumpOf(here)).toEqual(before);
});
