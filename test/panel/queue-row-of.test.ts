import { expect, test } from 'vitest';
import { queueRowOf } from '../../entrypoints/sidepanel/view/queue-row-of';
import { rowFor } from '../journal/sample-events';

const row = { ...rowFor('a', 1, 2), executorName: 'Отдел ЖКХ, Петров' };

test.each([
  ['the executor where his draft is awaited', { moveAct: 'awaitDraft', moveSide: 'executor' }, 'Отдел ЖКХ, Петров'],
  ['the author where a question was asked', { moveAct: 'awaitAuthor', moveSide: 'author' }, 'автор сообщения'],
  ['nobody by name where parts of several are awaited', { moveAct: 'awaitParts', moveSide: 'executor' }, null],
] as const)('a row names %s', (_, move, awaited) => {
  expect(queueRowOf({ ...row, ...move })).toMatchObject({ move: 'executor', awaited });
});
