import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { bulkActions } from '../../entrypoints/sidepanel/bulk-actions';
import { builtInProfiles } from '../../lib/regulation/built-in-profiles';
import { assignBoth } from '../case/steps';
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

it('ways of working are set in bulk where the act knows them (Красноуфимск п. 8)', async () => {
  const edition = builtInProfiles.find(({ id }) => id === 'krasnoufimsk')?.edition ?? '';
  const desk = await aDesk({ regulation: { id: 'krasnoufimsk', edition } });
  const [first, second] = [await led(desk, 1, at), await led(desk, 2, at)];
  const { handlings, severities, classify } = bulkActions(desk);
  expect(handlings).toEqual([{ id: 'fastTrack', label: 'решаемое («фаст-трек»)' }]);
  expect(severities.map(({ id }) => id)).toEqual(['ordinary', 'high']);
  const facts = { topic: '', place: '', severity: 'ordinary', handling: 'fastTrack' };
  expect(await classify([first, second], facts)).toEqual({ done: 2, refusals: [] });
  expect((await caseOf(desk, second)).theCase.facts).toMatchObject({ severity: 'ordinary', handling: 'fastTrack' });
  // said of each by its own number, and by its id: only those stay selected
  const again = await classify([first, second], facts);
  expect(again).toMatchObject({
    done: 0,
    refusals: [
      { caseId: first, number: 1 },
      { caseId: second, number: 2 },
    ],
  });
  expect(bulkActions(await aDesk()).handlings).toEqual([]);
});

it('an executor who has a message under his id of another computer does not get it in bulk a second time', async () => {
  const { id = '', edition = '' } = builtInProfiles.find((profile) => profile.id === 'kozhevnikovo') ?? {};
  const here = { unit: 'ГО и ЧС', person: '', email: '', phone: '', competence: '', week: null, active: true };
  const executors = [{ ...here, id: 'here', otherIds: ['there'] }];
  const desk = await aDesk({ regulation: { id, edition }, executors });
  const facts = { type: 'classify', after: { topic: 'Вода', place: 'ул. Мира' } } as const;
  const [main, co] = assignBoth.assignees;
  const caseId = await led(
    desk,
    1,
    at,
    [at, facts],
    [at, { ...assignBoth, assignees: [main, { ...co, executorId: 'there' }] }],
    [at, { type: 'returnAssignment', assignmentId: main.assignmentId, reason: 'не наша сеть' }],
  );
  const report = await bulkActions(desk).assign([caseId], 'here', 'Ответить.');
  expect(report).toMatchObject({ done: 0, refusals: [{ caseId, words: expect.stringMatching(/уже получил/) }] });
});
