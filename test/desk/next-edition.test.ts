import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { assess } from '../../entrypoints/desk/assess';
import type { Desk } from '../../entrypoints/desk/desk';
import { rulingOf } from '../../entrypoints/desk/ruling';
import { readDesk } from '../../entrypoints/desk/open-desk';
import { takeMessage } from '../../entrypoints/desk/take-message';
import { changeOffice } from '../../entrypoints/sidepanel/change-office';
import { withEdition } from '../../entrypoints/sidepanel/with-edition';
import { aCapture } from '../site/a-capture';
import { aDesk, caseOf } from './a-desk';

let desk: Desk;
afterEach(async () => {
  vi.useRealTimers();
  await desk.journal.delete();
});

it('from its day on new messages go by the edition that waited, and those taken before keep the one they were taken under', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T10:00:00+03:00') });
  desk = await aDesk();
  const [kursk] = desk.profiles;
  const answer = kursk?.deadlines['answer'];
  if (!kursk || !answer) throw new Error('no profile');
  const limit = { amount: 4, unit: 'hour', clock: 'working' } as const;
  const amended = {
    ...kursk,
    edition: 'с 01.12.2026',
    effective: { from: '2026-12-01', to: null },
    deadlines: { ...kursk.deadlines, answer: { ...answer, due: { type: 'after', event: 'detected', limit } as const } },
  };
  // The desk of this window is never read again: it stands open over the night.
  desk = { ...desk, profiles: [...desk.profiles, amended], office: withEdition(desk.office, amended, '2026-11-20') };
  await desk.journal.settings.put({ key: 'office', value: desk.office });

  const answerOf = async (post: number) => {
    const { row } = await takeMessage(desk, aCapture(post), 'button');
    const { theCase } = await caseOf(desk, row.id);
    const { deadlines } = assess(theCase, rulingOf(desk, theCase.regulation), Date.now());
    const due = deadlines.find(({ id }) => id === 'answer')?.dueAt;
    return [theCase.regulation.edition, due && new Date(due).toISOString(), row.id] as const;
  };
  vi.setSystemTime(new Date('2026-11-30T17:30:00+03:00'));
  const before = await answerOf(1);
  expect(before.slice(0, 2)).toEqual(['2023-01-12', '2026-12-02T06:30:00.000Z']);
  expect((await readDesk(desk.journal)).office.regulation.edition).toBe('2023-01-12');

  vi.setSystemTime(new Date('2026-12-01T09:00:00+03:00'));
  expect((await answerOf(2)).slice(0, 2)).toEqual(['с 01.12.2026', '2026-12-01T10:00:00.000Z']);
  expect((await caseOf(desk, before[2])).theCase.regulation.edition).toBe('2023-01-12');
  // What is changed in the office afterwards does not bring the old edition back, nor lose a newer one.
  await changeOffice(desk, (office) => ({ ...office, regulation: { id: 'kursk', edition: 'новее' } }));
  expect((await readDesk(desk.journal)).office).toMatchObject({ regulation: { edition: 'новее' } });
});
