import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { bulkActions } from '../../entrypoints/sidepanel/bulk-actions';
import { aDesk, caseOf, led } from '../desk/a-desk';

const at = '2026-02-02T09:00:00.000Z';

it('any selected messages become one group; a closed one is refused by its number', async () => {
  const desk = await aDesk();
  const [first, second, third] = [await led(desk, 1, at), await led(desk, 2, at), await led(desk, 3, at)];
  const closed = await led(desk, 4, at, [at, { type: 'closeWithException', reason: 'снято' }]);
  const { group } = bulkActions(desk);
  expect(await group([first, second])).toEqual({ done: 2, refusals: [] });
  const { groupId } = (await caseOf(desk, first)).theCase;
  expect(groupId).not.toBeNull();
  // another one joins the group that is there
  const report = await group([third, second, closed]);
  expect(report).toMatchObject({ done: 1, refusals: [{ number: 4, words: expect.stringMatching(/закрыта/) }] });
  for (const id of [second, third]) expect((await caseOf(desk, id)).theCase.groupId).toBe(groupId);
});
