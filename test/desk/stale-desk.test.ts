import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDesk } from '../../entrypoints/desk/open-desk';
import { takeMessage } from '../../entrypoints/desk/take-message';
import { proposedOffice } from '../../entrypoints/sidepanel/proposed-office';
import { JournalDatabase } from '../../lib/journal/database';
import { readCase } from '../../lib/journal/read-case';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import type { RegulationProfile } from '../../lib/regulation/schema';
import { aCapture } from '../site/a-capture';

let journal: JournalDatabase;

beforeEach(async () => {
  journal = new JournalDatabase(`test-${crypto.randomUUID()}`);
  await journal.open();
});
afterEach(() => journal.delete());

function named(id: string): RegulationProfile {
  const profile = builtInProfiles.find((each) => each.id === id);
  if (!profile) throw new Error(id);
  return profile;
}

/** As another window stores it. */
async function setUp(profile: RegulationProfile, change = {}): Promise<void> {
  await journal.regulations.put({ id: profile.id, edition: profile.edition, profile });
  await journal.settings.put({ key: 'office', value: { ...proposedOffice(profile), ...change } });
}

async function takenWith(desk: Awaited<ReturnType<typeof readDesk>>, item: number) {
  const { row } = await takeMessage(desk, aCapture(item), 'button');
  const [event] = (await readCase(journal, row.id)).events;
  if (event?.type !== 'MessageTaken') throw new Error('no taking');
  return { row, event };
}

it('a taking by a desk read before another window chose the regulation comes under the new one', async () => {
  await setUp(named('kursk'));
  const stale = await readDesk(journal);
  await setUp(named('vorsino'));
  const { row, event } = await takenWith(stale, 1);
  expect(event.regulation.id).toBe('vorsino');
  const { row: fresh } = await takenWith(await readDesk(journal), 2);
  expect(row.moveClause).toBe(fresh.moveClause);
  expect(await journal.events.count()).toBe(2);
});

it('by one read before the first run ended, too, and before the hours or the calendar were changed', async () => {
  const unset = await readDesk(journal);
  await setUp(named('kursk'));
  const { row } = await takenWith(unset, 1);
  expect(row.moveAct).toBe('classify');

  const before = await readDesk(journal);
  const { hours } = before.office;
  const lateHours = Object.fromEntries(Object.keys(hours.week).map((day) => [day, [['22:00', '23:30']]]));
  await setUp(named('kursk'), { hours: { ...hours, week: lateHours } });
  const late = await takenWith(before, 2);
  const fresh = await takenWith(await readDesk(journal), 3);
  expect(fresh.row.moveAct).toBe('classify');
  expect(late.row.nextDueAt).toBe(fresh.row.nextDueAt);
  expect(late.row.nextDueAt).not.toBe(row.nextDueAt);

  const uncounted = await readDesk(journal);
  await journal.settings.put({ key: 'calendarYears', value: [] });
  expect((await takenWith(uncounted, 4)).row.number).toBe(4);
});
