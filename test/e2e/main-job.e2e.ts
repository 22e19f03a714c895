import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from './support/launch-extension.ts';
import { playMainJob } from './support/main-job.ts';
import { MAIN_JOBS } from './support/main-jobs.ts';

let extension: RunningExtension;

beforeAll(async () => {
  extension = await launchExtension({ timezone: 'Europe/Moscow' });
});

afterAll(async () => {
  await extension.close();
});

it.each(MAIN_JOBS)('the main job on $network, from the message to the sent answer, is in the journal', async (job) => {
  const seen = new Map<string, string>();
  await playMainJob(extension, job, async (step, what) => void seen.set(step, what));
  expect([...seen.keys()]).toContain('размещено');
  expect(seen.get('панель открылась')).toBe('боковая панель браузера');

  const tables = (await extension.journal())['v-rabotu'] ?? {};
  const events = (tables['events'] ?? []) as JournalEvent[];
  const contents = (tables['contents'] ?? []) as { hash: string; body: string }[];
  const taken = events.find(({ type, number }) => type === 'MessageTaken' && number === job.number);
  const ofCase = events.filter(({ caseId }) => caseId === taken?.caseId).sort((a, b) => a.seq - b.seq);
  expect(ofCase.map(({ seq }) => seq)).toEqual(ofCase.map((_event, index) => index + 1));
  expect(ofCase.map(({ type }) => type)).toEqual(expect.arrayContaining(EVENTS));
  const approved = ofCase.find(({ type }) => type === 'AnswerApproved')?.content;
  expect(contents.find(({ hash }) => hash === approved)?.body).toBe(job.answer);
  expect(seen.get('ответ в поле комментария')?.replaceAll(/\n+/g, '\n')).toBe(job.answer.replaceAll(/\n+/g, '\n'));
  expect(ofCase.filter(({ type }) => type === 'DraftReturned')).toHaveLength(job.remark === null ? 0 : 1);
});

it('asks the network for nothing and never presses «Отправить» itself', () => {
  expect(extension.network.ofExtension).toEqual([]);
  expect(extension.network.strangers).toEqual([]);
  expect(extension.errors).toEqual([]);
});

interface JournalEvent {
  caseId: string;
  seq: number;
  type: string;
  number?: number;
  content?: string;
}

const EVENTS = [
  'MessageTaken',
  'CaseClassified',
  'ExecutorAssigned',
  'DraftSubmitted',
  'AnswerApproved',
  'AnswerPlaced',
];
