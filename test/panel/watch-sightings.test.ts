import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCommand } from '../../entrypoints/desk/run-command';
import { keepSighting, keptSightings } from '../../entrypoints/desk/sightings';
import { watchSightings } from '../../entrypoints/sidepanel/watch-sightings';
import type { Desk } from '../../entrypoints/desk/desk';
import type { Command } from '../../lib/case/commands';
import { contentHash } from '../../lib/journal/content-hash';
import { eventsOf } from '../../lib/journal/read';
import type { Sighting } from '../../lib/site/site';
import { approve, assign, classify, draft } from '../case/steps';
import { aDesk, led } from '../desk/a-desk';

const noon = '2026-02-02T09:00:00.000Z';
const ANSWER = 'Вода будет завтра к полудню.';
const severe = { ...classify, after: { ...classify.after, severity: 'обычная' } };
const people = [
  { id: 'отдел', name: 'Иванова', role: 'department', active: true },
  { id: 'глава', name: 'Петров', role: 'head', active: true },
];
const seen: Sighting = {
  is: 'answer',
  key: 'vk:-1_1',
  answerKey: 'vk:-1_1:5',
  url: 'https://vk.com/wall-1_1?reply=5',
  text: ANSWER,
  isOwn: true,
  sentAt: null,
};

let until: AbortController;
let desk: Desk;
let caseId: string;
const say = vi.fn<(words: string) => void>();

beforeEach(async () => {
  until = new AbortController();
  say.mockReset();
  desk = await aDesk({ people, currentPersonId: 'отдел' });
  const content = await contentHash(ANSWER);
  await desk.journal.contents.put({ hash: content, kind: 'draft', body: ANSWER });
  await desk.journal.regulations.bulkPut(desk.profiles.map((profile) => ({ ...profile, profile })));
  const steps = [severe, assign, { ...draft, content }, { ...approve, content }];
  caseId = await led(desk, 1, noon, ...steps.map((step) => [noon, step] as [string, Command]));
  await workAs('глава');
  await keepSighting(desk.journal, seen, Date.now());
});
afterEach(async () => {
  until.abort();
  await desk.journal.delete();
});

const workAs = (currentPersonId: string) =>
  desk.journal.settings.put({ key: 'office', value: { ...desk.office, currentPersonId } });
const start = () => watchSightings(desk.journal, until.signal, say);
const placed = async () => (await eventsOf(desk.journal, caseId)).filter(({ type }) => type === 'AnswerPlaced');
const allLooked = () => vi.waitFor(async () => expect(await keptSightings(desk.journal)).toEqual([]));

it('an answer seen on the page is written down whoever works now', async () => {
  start();
  await allLooked();
  expect(await placed()).toMatchObject([{ url: seen.url, by: 'глава' }]);
  expect(say).not.toHaveBeenCalled();
});

it('what the database did not take waits, and is written down with the next sighting', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = vi.spyOn(desk.journal.keys, 'get').mockRejectedValue(new Error('no space'));
  start();
  await vi.waitFor(() => expect(log).toHaveBeenCalled());
  expect(await keptSightings(desk.journal)).toHaveLength(1);
  broken.mockRestore();
  await keepSighting(desk.journal, { is: 'text', key: seen.key, text: 'Воды всё ещё нет.' }, Date.now());
  await allLooked();
  expect(await placed()).toHaveLength(1);
  log.mockRestore();
});

it('what somebody recorded in between does not lose it', async () => {
  const { journal } = desk;
  const read = journal.regulations.toArray.bind(journal.regulations);
  vi.spyOn(journal.regulations, 'toArray').mockImplementationOnce(() =>
    Dexie.Promise.resolve(
      runCommand(desk, { caseId, seen: 99, command: { type: 'flagSignificance', reason: 'паника' } }).then(read),
    ),
  );
  start();
  await allLooked();
  expect(await placed()).toHaveLength(1);
});

it('where the case does not take it, the person is told', async () => {
  await keepSighting(desk.journal, { ...seen, sentAt: Date.parse(noon) - 60_000 }, Date.now());
  start();
  await allLooked();
  expect(await placed()).toEqual([]);
  expect(say).toHaveBeenCalledWith(expect.stringMatching(/^По № 1 на странице видна перемена/));
});
