import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inflate } from '../../entrypoints/desk/deflate';
import { accountStamp } from '../../entrypoints/reports/account-context';
import { AccountShelf } from '../../lib/journal/account-shelf';
import { forgetAccounts } from '../../lib/journal/forget-accounts';
import { aJournal, fill, gather, setCase, STORIES, withEnd } from './gathering';

afterEach(() => vi.restoreAllMocks());

describe('what is kept', () => {
  it('is only of judged cases, is written once, and goes with its stamp', async () => {
    const desk = await aJournal();
    await fill(desk);
    await (await gather(desk)).keep();
    const shelf = new AccountShelf(desk.journal.name);
    const blocks = () => shelf.blocks.toArray();
    const [first, ...more] = await blocks();
    expect(more).toEqual([]);
    const packing = vi.spyOn(globalThis, 'CompressionStream');
    await (await gather(desk)).keep();
    expect(packing).not.toHaveBeenCalled();
    if (first)
      await shelf.blocks.bulkPut([
        { ...first, block: 77 },
        { ...first, block: 78, stamp: 'of long ago' },
      ]);
    for (const other of [{ program: ['another build'] }, {}]) {
      const before = await blocks();
      await (await gather(withEnd(desk, '16:00'), other)).keep();
      const after = await blocks();
      expect(after.map(({ block }) => block)).toEqual([first?.block]);
      expect(after[0]?.stamp).not.toBe(before[0]?.stamp);
    }
    shelf.close();
  });

  it('loses a case that is not there any more', async () => {
    const desk = await aJournal();
    await fill(desk);
    await (await gather(desk)).keep();
    const judged = (await gather(desk)).accounts.find(({ isJudged }) => isJudged);
    const events = STORIES.find(([first]) => first?.caseId === judged?.caseId) ?? [];
    await desk.journal.cases.delete(judged?.caseId ?? '');
    await setCase(desk, events, 0);
    await (await gather(desk)).keep();
    const shelf = new AccountShelf(desk.journal.name);
    const [block] = await shelf.blocks.toArray();
    shelf.close();
    const text = new TextDecoder().decode(await inflate(block?.packed ?? new Uint8Array(), Infinity));
    expect(text).toContain('"caseId"');
    expect(text).not.toContain(`"${judged?.caseId}"`);
  });

  it('says nothing that the journal itself does not say, which keeps no words of citizens and answers', async () => {
    const desk = await aJournal();
    await fill(desk);
    await (await gather(desk)).keep();
    const shelf = new AccountShelf(desk.journal.name);
    const [block] = await shelf.blocks.toArray();
    shelf.close();
    const kept: unknown = JSON.parse(
      new TextDecoder().decode(await inflate(block?.packed ?? new Uint8Array(), Infinity)),
    );
    const said = JSON.stringify([await desk.journal.events.toArray(), desk.profiles]);
    const made = new Set([
      'active',
      'met',
      'late',
      'missed',
      'overdue',
      'running',
      'answered',
      'declined',
      'explained',
      'closed',
    ]);
    const strange = stringsIn(kept).filter((text) => !said.includes(JSON.stringify(text).slice(1, -1)));
    expect(strange.filter((text) => !made.has(text) && !/^[0-9a-f]{64}$/.test(text))).toEqual([]);
    await forgetAccounts(desk.journal.name);
    const again = new AccountShelf(desk.journal.name);
    expect(await again.blocks.count()).toBe(0);
    again.close();
  });

  it('is nothing where nobody knows which program counts', async () => {
    const desk = await aJournal();
    await fill(desk);
    await (await gather(desk, { program: null })).keep();
    expect(await Dexie.exists(`${desk.journal.name}-accounts`)).toBe(false);
  });

  it('is stamped with everything it depends on', async () => {
    const desk = await aJournal();
    const { office, profiles, calendar } = desk;
    const zone = { ...office.hours, zone: 'Asia/Omsk' };
    const another = { ...calendar, version: 'ru-another' };
    const reworded = profiles.map((profile) => ({ ...profile, title: `${profile.title}.` }));
    const stamps = await Promise.all([
      accountStamp(desk, ['one build']),
      accountStamp(desk, ['another build']),
      accountStamp(withEnd(desk, '16:00'), ['one build']),
      accountStamp({ ...desk, office: { ...office, hours: zone } }, ['one build']),
      accountStamp({ ...desk, office: { ...office, readings: { fromSupport: 'another' } } }, ['one build']),
      accountStamp({ ...desk, calendar: another }, ['one build']),
      accountStamp({ ...desk, profiles: profiles.slice(1) }, ['one build']),
      accountStamp({ ...desk, profiles: reworded }, ['one build']),
    ]);
    expect(new Set(stamps).size).toBe(stamps.length);
    expect(await accountStamp({ ...desk }, ['one build'])).toBe(stamps[0]);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
