import { expect, test } from 'vitest';
import { deadlinesOf } from '../../lib/deadline/deadlines-of';
import { regulationProfile } from '../../lib/regulation/schema';
import { vorsino } from '../../lib/regulation/profiles/vorsino/profile';
import { at, wall } from './a-case';
import { approve, assign, caseOf, type Happened, submit } from './a-journal';
import { clock } from './due';
import { start } from './in-kursk';

const profile = regulationProfile.parse(vorsino);

test('an approval that is taken back hands in no draft: the specialist sent to since still owes his', () => {
  const journal: Happened[] = [
    start,
    ['2026-11-16 10:00', submit('d1', { assignmentId: null })],
    ['2026-11-16 10:10', approve('d1')],
    ['2026-11-16 10:20', assign('a1')],
    ['2026-11-16 11:00', { type: 'ApprovalRevoked', draftId: 'd1', reason: 'цифры не те' }],
  ];
  const owed = (now: string, ...more: Happened[]) => {
    const found = deadlinesOf(caseOf(...journal, ...more), profile, clock, at(now)).find(
      ({ key }) => key === 'draft@a1',
    );
    return found && [found.state, wall(found.dueAt), wall(found.doneAt)];
  };
  expect(owed('2026-11-16 11:30')).toEqual(['running', '2026-11-16 14:20', null]);
  expect(owed('2026-11-16 15:00')).toEqual(['overdue', '2026-11-16 14:20', null]);
  expect(owed('2026-11-16 15:00', ['2026-11-16 12:00', submit('d2')])).toEqual([
    'met',
    '2026-11-16 14:20',
    '2026-11-16 12:00',
  ]);
});
